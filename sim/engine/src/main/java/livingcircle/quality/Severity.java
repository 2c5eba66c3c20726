package livingcircle.quality;

import livingcircle.base.BilingualText;

/** How much a finding matters, the worst first. */
public enum Severity {
    /** The scenario cannot be simulated. */
    FAULT("fault", "错误"),
    /** Results are likely to be wrong. */
    WARNING("warning", "警告"),
    /** Worth a look. */
    NOTE("note", "提示");

    private final BilingualText text;

    Severity(String en, String zh) {
        text = new BilingualText(en, zh);
    }

    public BilingualText text() {
        return text;
    }
}
