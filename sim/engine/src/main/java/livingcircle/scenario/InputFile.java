package livingcircle.scenario;

/**
 * A file that a scenario was read from.
 *
 * @param path path as the user would write it
 * @param sha256 SHA-256 of its bytes, hexadecimal
 */
public record InputFile(String path, String sha256) {}
