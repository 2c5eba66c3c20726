package livingcircle.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * An amount of memory as Java's {@code -Xmx} takes it.
 *
 * @param bytes the amount
 */
record MemorySize(long bytes) {

    // Java does not start with much less, nor with more than the machine can address
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{2,4})m|([1-9][0-9]{0,3})g");
    private static final int MEGABYTE_SHIFT = 20;
    private static final int GIGABYTE_SHIFT = 30;
    /** Java with a parallel collector says that it may use a little less than it was given. */
    private static final double LEAST_TOLD = 0.8;

    private static final double MOST_TOLD = 1.01;

    /** Whether Java was given this much. */
    boolean isAbout(long maximumHeapBytes) {
        return maximumHeapBytes >= LEAST_TOLD * bytes && maximumHeapBytes <= MOST_TOLD * bytes;
    }

    /** An amount in whole megabytes. */
    static long megabytes(long bytes) {
        return bytes >> MEGABYTE_SHIFT;
    }

    /** The least amount in whole gigabytes that is more than so many bytes, as the option takes it. */
    static String moreThan(long bytes) {
        return ((bytes >> GIGABYTE_SHIFT) + 1) + "g";
    }

    /** Reads {@code 8g} or {@code 6000m}. */
    static final class Converter implements ITypeConverter<MemorySize> {
        @Override
        public MemorySize convert(String value) {
            Matcher parts = FORM.matcher(value.toLowerCase(Locale.ROOT));
            if (!parts.matches()) {
                throw new TypeConversionException(value);
            }
            String megabytes = parts.group(1);
            return new MemorySize(
                    megabytes != null
                            ? Long.parseLong(megabytes) << MEGABYTE_SHIFT
                            : Long.parseLong(parts.group(2)) << GIGABYTE_SHIFT);
        }
    }
}
