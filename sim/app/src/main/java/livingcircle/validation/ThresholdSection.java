package livingcircle.validation;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.page.Block.Cell;
import livingcircle.page.Grids;
import livingcircle.page.Section;
import livingcircle.quality.Grade;
import livingcircle.quality.Threshold;
import livingcircle.quality.Thresholds;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;
import livingcircle.text.PrintedFigures;

/** From where on data are odd, with the reasons, and what the grades ask for. */
final class ThresholdSection {

    private static final Phrase DUPLICATE = new Phrase("two outlets of one name and type, apart by", "同名同业态的两个网点相距");
    private static final Phrase OUTLET_STREET = new Phrase("from an outlet to its street", "网点到街道");
    private static final Phrase HOME_STREET = new Phrase("from a home to its street", "住所到街道");
    private static final Phrase PER_DWELLING = new Phrase("residents per dwelling of a community", "社区户均人口");
    private static final Phrase AREA = new Phrase("floor area of an outlet", "网点面积");
    private static final Phrase CUSTOMERS = new Phrase("customers that an outlet serves", "网点每小时接待");
    private static final Phrase HOURS = new Phrase("opening hours of an outlet", "网点营业时间");
    private static final Phrase UNLIKE =
            new Phrase("area, customers and hours, beside others of the type", "面积、接待人数、时间与同业态相比");
    private static final Phrase DENSITY = new Phrase("outlets of a type beside those expected", "某业态网点数与应有数之比");

    private static final Phrase MORE_THAN_M = new Phrase("more than %s m", "超过 %s 米");
    private static final Phrase AT_MOST_M = new Phrase("at most %s m", "不超过 %s 米");
    private static final Phrase PEOPLE = new Phrase("%s to %s", "%s 至 %s 人");
    private static final Phrase SQUARE_M = new Phrase("%s to %s m²", "%s 至 %s 平方米");
    private static final Phrase AN_HOUR = new Phrase("%s to %s an hour", "%s 至 %s 人");
    private static final Phrase A_WEEK = new Phrase("%s to %s hours a week", "每周 %s 至 %s 小时");
    private static final Phrase TIMES = new Phrase("%s to %s times", "%s 至 %s 倍");
    private static final Phrase DEVIATIONS = new Phrase("within %s deviations of the median", "与中位数相差不超过 %s 个离差");
    private static final Phrase DEVIATIONS_REASON = new Phrase(
            "assumption: median absolute deviation of the logarithm, at least %s; from %s outlets of a type on",
            "假设：取对数后的绝对中位差，至少 %s；同业态网点满 %s 个时适用");

    private ThresholdSection() {}

    static Section of(Thresholds thresholds) {
        Grids usual = new Grids(PageText.USUAL, PageText.WHAT, PageText.RANGE, PageText.SOURCE);
        row(usual, DUPLICATE, MORE_THAN_M.with(number(thresholds.duplicateM().most())), thresholds.duplicateM());
        row(
                usual,
                OUTLET_STREET,
                AT_MOST_M.with(number(thresholds.outletStreetM().most())),
                thresholds.outletStreetM());
        row(usual, HOME_STREET, AT_MOST_M.with(number(thresholds.homeStreetM().most())), thresholds.homeStreetM());
        row(usual, PER_DWELLING, PEOPLE, thresholds.residentsPerDwelling());
        row(usual, AREA, SQUARE_M, thresholds.areaM2());
        row(usual, CUSTOMERS, AN_HOUR, thresholds.customersPerHour());
        row(usual, HOURS, A_WEEK, thresholds.openHoursPerWeek());
        usual.row(
                Cell.text(UNLIKE.with()),
                Cell.text(DEVIATIONS.with(number(thresholds.deviations()))),
                new Cell(
                        DEVIATIONS_REASON.with(number(thresholds.leastSpread()), thresholds.outletsOfType()), "quiet"));
        row(usual, DENSITY, TIMES, thresholds.density());
        return new Section("thresholds", PageText.LIMITS.with(), List.of(usual.grid(), grades().grid()));
    }

    private static void row(Grids grid, Phrase what, Phrase range, Threshold threshold) {
        row(grid, what, range.with(number(threshold.least()), number(threshold.most())), threshold);
    }

    private static void row(Grids grid, Phrase what, BilingualText range, Threshold threshold) {
        grid.row(Cell.text(what.with()), Cell.text(range), new Cell(threshold.reason(), "quiet"));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? PrintedFigures.count(value) : Figures.decimal(value, 2);
    }

    private static Grids grades() {
        Grids grades = new Grids(
                PageText.GRADE_LIMITS,
                PageText.GRADE,
                PageText.MOST_WARNINGS,
                PageText.MOST_FILLED_IN,
                PageText.LEAST_KNOWN,
                PageText.LEAST_OUTLETS);
        for (Grade grade : Grade.values()) {
            boolean isLast = grade == Grade.D;
            grades.row(
                    new Cell(BilingualText.of(grade.name()), "grade-" + grade),
                    limit(grade.mostWithFindings(), isLast),
                    limit(grade.mostSynthetic(), isLast),
                    limit(grade.leastKnown(), isLast),
                    grade.leastOutlets() == 0
                            ? Cell.text(PageText.NO_LIMIT.with())
                            : Cell.figure(PrintedFigures.count(grade.leastOutlets())));
        }
        return grades;
    }

    private static Cell limit(double share, boolean isNone) {
        return isNone ? Cell.text(PageText.NO_LIMIT.with()) : Cell.figure(PrintedFigures.percent(share, 0));
    }
}
