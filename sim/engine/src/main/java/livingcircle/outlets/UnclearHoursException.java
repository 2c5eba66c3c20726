package livingcircle.outlets;

import livingcircle.base.BilingualText;

/** Thrown for opening hours of which more than one reading is possible; says which. */
public final class UnclearHoursException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient BilingualText problem;

    UnclearHoursException(String en, String zh) {
        super(en);
        problem = new BilingualText(en, zh);
    }

    /** What is unclear, in both languages. */
    public BilingualText problem() {
        return problem;
    }
}
