/**
 * The commands, a class each, and the options that several of them share.
 *
 * <p>Entry type: {@link org.newsledger.cli.command.RootCommand}.
 */
@NullMarked
package org.newsledger.cli.command;

import org.jspecify.annotations.NullMarked;
