package org.newsledger.cli.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest states. */
final class VersionOfJar implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(VersionOfJar.class.getPackage().getImplementationVersion())
            .orElse("development");
    return new String[] {"newsledger " + version};
  }
}
