package livingcircle.features;

import livingcircle.base.BilingualText;

/** A file of features that cannot be read. The message is the English problem and mend. */
public final class FeatureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient BilingualText problem;
    private final transient BilingualText mend;

    /** @param line the line, row or feature at fault, from 1, or 0 if it has none */
    public FeatureException(int line, BilingualText problem, BilingualText mend) {
        super(problem.en() + "; " + mend.en());
        this.line = line;
        this.problem = problem;
        this.mend = mend;
    }

    /** With problem and mend in both languages. */
    public static FeatureException of(int line, String en, String zh, String mendEn, String mendZh) {
        return new FeatureException(line, new BilingualText(en, zh), new BilingualText(mendEn, mendZh));
    }

    /** The line, row or feature at fault, from 1, or 0. */
    public int line() {
        return line;
    }

    /** What is wrong with the file, without its name. */
    public BilingualText problem() {
        return problem;
    }

    /** What to do about it. */
    public BilingualText mend() {
        return mend;
    }
}
