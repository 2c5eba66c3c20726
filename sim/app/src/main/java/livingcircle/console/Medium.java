package livingcircle.console;

import picocli.CommandLine.Help.Ansi;

/** What a text is read on: lines fit a terminal, headings are bold where colours are wanted. */
public enum Medium {
    /** A file or another program. */
    FILE,
    /** A terminal whose user wants no colours ({@code NO_COLOR}). */
    PLAIN_TERMINAL,
    TERMINAL;

    /**
     * @param colours whether colours are wanted and understood
     * @param isTerminal whether somebody looks on
     */
    public static Medium of(Ansi colours, boolean isTerminal) {
        if (colours.enabled()) {
            return TERMINAL;
        }
        return isTerminal ? PLAIN_TERMINAL : FILE;
    }

    public boolean isTerminal() {
        return this != FILE;
    }

    /** A text that stands above others. */
    String heading(String text) {
        return this == TERMINAL ? Ansi.Style.bold.on() + text + Ansi.Style.reset.on() : text;
    }
}
