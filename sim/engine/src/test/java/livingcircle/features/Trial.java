package livingcircle.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import livingcircle.features.files.FeatureFiles;
import org.junit.jupiter.api.Assertions;

/** Files of features that a test makes and reads. */
public final class Trial {

    /** Bounds that no honest test file meets. */
    public static final FeatureOptions OPTIONS = new FeatureOptions(null, null, 20_000_000);

    private Trial() {}

    /** Reads bytes as a file of a name. */
    public static FeatureTable read(Path folder, String name, byte[] bytes) {
        return read(folder, name, bytes, OPTIONS);
    }

    /** Reads bytes as a file of a name. */
    public static FeatureTable read(Path folder, String name, byte[] bytes, FeatureOptions options) {
        try {
            return FeatureFiles.read(Files.write(folder.resolve(name), bytes), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fault that reading bytes ends with. */
    public static FeatureException refuse(Path folder, String name, byte[] bytes) {
        return Assertions.assertThrows(FeatureException.class, () -> read(folder, name, bytes));
    }

    /** Cuts a file off at each of its bytes: any table or clear fault will do, no other exception. */
    public static void cutEverywhere(Path folder, String name, byte[] whole) {
        for (int length = 0; length < whole.length; length++) {
            tryToRead(folder, name, Arrays.copyOf(whole, length), "cut off after " + length + " bytes");
        }
    }

    /** Sets each byte of a file to another value: any table or clear fault will do, no other exception. */
    public static void spoilEverywhere(Path folder, String name, byte[] whole) {
        for (int at = 0; at < whole.length; at++) {
            int[] values = {0, 0xff, whole[at] ^ 1};
            byte[] spoilt = whole.clone();
            spoilt[at] = (byte) values[at % values.length];
            tryToRead(folder, name, spoilt, "byte " + at + " set to " + spoilt[at]);
        }
    }

    /** Reads bytes: any table or clear fault will do, no other exception. */
    public static void tryToRead(Path folder, String name, byte[] bytes, String what) {
        try {
            read(folder, name, bytes);
        } catch (FeatureException e) {
            Assertions.assertFalse(e.problem().zh().isBlank() || e.mend().zh().isBlank(), what);
        } catch (RuntimeException | StackOverflowError e) {
            Assertions.fail(what, e);
        }
    }
}
