package vigil.corpus;

import picocli.CommandLine.IVersionProvider;

/// What `vigil --version` prints.
final class VersionCommand implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = VersionCommand.class.getPackage().getImplementationVersion();
        return new String[] {"vigil " + (version == null ? "development" : version)};
    }
}
