package livingcircle.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program as its jar states it. */
final class Version implements IVersionProvider {

    static String get() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"livingcircle " + get()};
    }
}
