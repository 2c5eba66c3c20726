package livingcircle.scenario.layers;

import livingcircle.base.BilingualText;

/** A shape that is not what its layer needs. The message is the English problem and mend. */
public final class ShapeException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient BilingualText problem;
    private final transient BilingualText mend;

    ShapeException(BilingualText problem, BilingualText mend) {
        super(problem.en() + "; " + mend.en());
        this.problem = problem;
        this.mend = mend;
    }

    public BilingualText problem() {
        return problem;
    }

    public BilingualText mend() {
        return mend;
    }
}
