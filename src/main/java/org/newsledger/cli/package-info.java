/**
 * The command line: commands, options, messages and exit codes.
 *
 * <p>Entry type: {@link org.newsledger.cli.command.RootCommand}.
 */
@NullMarked
package org.newsledger.cli;

import org.jspecify.annotations.NullMarked;
