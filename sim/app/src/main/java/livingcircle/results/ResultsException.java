package livingcircle.results;

import livingcircle.base.BilingualText;
import livingcircle.base.Language;

/** Thrown when results cannot be written; the message is meant for the user. */
public final class ResultsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient BilingualText text;

    ResultsException(BilingualText text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    ResultsException(BilingualText text) {
        super(text.en());
        this.text = text;
    }

    /** What went wrong and what to do about it. */
    public String describe(Language language) {
        return text.in(language);
    }
}
