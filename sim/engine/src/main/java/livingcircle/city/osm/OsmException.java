package livingcircle.city.osm;

import java.nio.file.Path;
import livingcircle.base.BilingualText;

/** A map file that cannot be used. The message names the file, says what is wrong with it and what to do. */
public final class OsmException extends RuntimeException {

    /** What to do about a file that came broken. */
    static final BilingualText GET_AGAIN = new BilingualText("download or export it again", "请重新下载或导出");

    private static final long serialVersionUID = 1L;

    private final transient BilingualText problem;
    private final transient BilingualText mend;

    OsmException(Path file, BilingualText problem, BilingualText mend) {
        super(message(file, problem, mend));
        this.problem = problem;
        this.mend = mend;
    }

    OsmException(Path file, BilingualText problem, BilingualText mend, Throwable cause) {
        super(message(file, problem, mend), cause);
        this.problem = problem;
        this.mend = mend;
    }

    private static String message(Path file, BilingualText problem, BilingualText mend) {
        return "cannot use the map " + file + ": " + problem.en() + "; " + mend.en();
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
