package livingcircle.charts.page;

import java.util.Optional;
import livingcircle.base.Language;
import livingcircle.charts.table.ChartTables;
import livingcircle.experiment.Table;
import livingcircle.results.Study;

/** A kind of chart: first its numbers, then a picture of these numbers and nothing else. */
public interface Chart {

    /** Name of its files, without language and ending. */
    String name();

    /** The numbers that are drawn, or nothing if the results hold nothing to show. */
    Optional<Table> data(ChartTables results);

    /**
     * The picture of the numbers.
     *
     * @param data what {@link #data} gave, not empty
     */
    ChartPage page(Table data, Study study, Language language);
}
