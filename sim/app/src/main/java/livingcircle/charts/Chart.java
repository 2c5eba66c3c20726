package livingcircle.charts;

import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.experiment.RunResult;
import livingcircle.results.Study;

/** A kind of chart. */
interface Chart {

    /** Name of its files, without language and ending. */
    String name();

    /** The chart of a result, or nothing if the result holds nothing to show in it. */
    Optional<ChartPage> find(RunResult result, Study study, Language language);
}
