/** The command line: commands, options, messages and exit codes. */
@NullMarked
package org.newsledger.cli;

import org.jspecify.annotations.NullMarked;
