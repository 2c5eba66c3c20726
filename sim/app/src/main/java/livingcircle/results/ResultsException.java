package livingcircle.results;

import java.io.IOException;
import java.nio.file.Path;
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

    /** The disk did not let the program write to a path. */
    public static ResultsException writing(Path path, IOException cause) {
        return ResultsText.trouble(path, cause);
    }

    /** What went wrong and what to do about it. */
    public String describe(Language language) {
        return text.in(language);
    }
}
