package livingcircle.report;

import java.util.List;
import livingcircle.results.ResultsException;
import livingcircle.text.Phrase;

/** What a result folder holds, told by its tables. */
enum FolderKind {
    CHECK("acceptance", ReportText.KIND_CHECK),
    COMPARISON("differences", ReportText.KIND_COMPARISON),
    DIAGNOSIS("gaps", ReportText.KIND_DIAGNOSIS),
    STUDY("design", ReportText.KIND_STUDY),
    RUN("runs", ReportText.KIND_RUN);

    private final String table;
    private final Phrase name;

    FolderKind(String table, Phrase name) {
        this.table = table;
        this.name = name;
    }

    /** What people call it. */
    Phrase title() {
        return name;
    }

    /**
     * The kind of a folder with such tables.
     *
     * @throws ResultsException if there is none
     */
    static FolderKind of(List<String> tables, Object folder) {
        for (FolderKind kind : values()) {
            if (tables.contains(kind.table)) {
                return kind;
            }
        }
        throw new ResultsException(ReportText.NO_KIND.with(folder));
    }
}
