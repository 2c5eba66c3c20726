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

    /** @param text what went wrong and what to do about it */
    public ResultsException(BilingualText text) {
        super(text.en());
        this.text = text;
    }

    /** The disk did not let the program write to a path. */
    public static ResultsException writing(Path path, IOException cause) {
        return ResultsText.trouble(path, cause);
    }

    /** No folder was named. */
    public static ResultsException noName() {
        return ResultsText.noName();
    }

    /** Where a folder is to be, a file of that name stands. */
    public static ResultsException notAFolder(Path path) {
        return ResultsText.notAFolder(path);
    }

    /** The disk did not let the program read a file that it wrote. */
    public static ResultsException reading(Path path, IOException cause) {
        return ResultsText.unreadable(path, cause);
    }

    /** What went wrong and what to do about it. */
    public String describe(Language language) {
        return text.in(language);
    }
}
