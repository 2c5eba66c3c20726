package livingcircle.scenario.files;

import java.nio.file.Path;
import livingcircle.base.BilingualText;
import livingcircle.scenario.imports.ImportPlan;
import org.jspecify.annotations.Nullable;

/** What imports of every kind say of a town beside its layers. */
final class ImportedBaseline {

    static final int MOST_RESIDENTS = PopulationReader.MOST_RESIDENTS;

    private static final double INCOME_SIGMA = 0.42;

    private ImportedBaseline() {}

    /** @param survey a file of the folder with the residents of each community, or null */
    static Baseline of(BilingualText name, Path catalogue, Path behaviour, @Nullable String survey) {
        Source income = new Source(
                "income",
                Source.Mark.A,
                new BilingualText(
                        "Assumed as in the town of Qinyang (plan of 2023); replace it by your town's",
                        "暂按沁阳市城镇居民计（2023年方案），请换成本地数值"));
        return new Baseline(
                name,
                catalogue,
                behaviour,
                null,
                survey,
                new SourcedNumber(ImportPlan.MEAN_INCOME_YUAN, income),
                new SourcedNumber(INCOME_SIGMA, income),
                1,
                null,
                ScenarioReader.DEFAULT_RUN);
    }

    /** Checks the residents that a user gives for a whole town. */
    static void checkResidents(String option, @Nullable Long residents, Reading reading) {
        if (residents != null && (residents < 1 || residents > MOST_RESIDENTS)) {
            reading.fault(
                    Place.of(option),
                    new BilingualText(
                            residents + " residents are not between 1 and " + MOST_RESIDENTS,
                            "人口 " + residents + " 不在 1 到 " + MOST_RESIDENTS + " 之间"),
                    new BilingualText("give the number of people who live there", "请给出常住人口数"));
        }
    }
}
