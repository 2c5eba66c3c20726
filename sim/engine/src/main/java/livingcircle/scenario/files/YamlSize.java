package livingcircle.scenario.files;

import livingcircle.base.BilingualText;

/** How large a YAML file may be, so that reading it takes neither long nor much memory. */
final class YamlSize {

    /** Keys and list elements. */
    static final int MOST_ENTRIES = 200_000;

    /** What the YAML library takes. */
    private static final int MOST_CHARACTERS = 3_000_000;

    /** The time that the YAML library takes for a word grows as the square of its length. */
    private static final int LONGEST_LINE = 50_000;

    private YamlSize() {}

    /** Whether a text is short enough; reports it if not. */
    static boolean check(String name, String text, Reading reading) {
        if (text.length() > MOST_CHARACTERS) {
            report(
                    Place.of(name),
                    text.length() + " characters, more than " + MOST_CHARACTERS,
                    text.length() + " 个字符，超过 " + MOST_CHARACTERS + " 个",
                    reading);
            return false;
        }
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start > LONGEST_LINE) {
                report(
                        Place.of(name, line),
                        "more than " + LONGEST_LINE + " characters in a line",
                        "一行超过 " + LONGEST_LINE + " 个字符",
                        reading);
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    static void tooManyEntries(String name, Reading reading) {
        report(Place.of(name), "more than " + MOST_ENTRIES + " entries", "超过 " + MOST_ENTRIES + " 项", reading);
    }

    private static void report(Place place, String en, String zh, Reading reading) {
        reading.fault(
                place,
                new BilingualText("has " + en, "有" + zh),
                new BilingualText("keep tables in CSV files and name them here", "请将表格数据存为 CSV 文件，并在此引用"));
    }
}
