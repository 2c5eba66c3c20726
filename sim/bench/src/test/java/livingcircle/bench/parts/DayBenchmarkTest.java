package livingcircle.bench.parts;

import org.junit.jupiter.api.Test;

/** Every phase can be repeated day after day. */
class DayBenchmarkTest {

    @Test
    void days() {
        Town town = new Town();
        town.scenario = "../../scenarios/grid-town/baseline.yaml";
        DayBenchmark.Morning morning = new DayBenchmark.Morning();
        morning.build(town);
        DayBenchmark.BeforeChoices beforeChoices = new DayBenchmark.BeforeChoices();
        DayBenchmark.BeforeAdmission beforeAdmission = new DayBenchmark.BeforeAdmission();
        DayBenchmark.BeforeEnds beforeEnds = new DayBenchmark.BeforeEnds();
        DayBenchmark benchmark = new DayBenchmark();
        for (int day = 0; day < 2; day++) {
            benchmark.needs(morning);
            beforeChoices.prepare(morning);
            benchmark.choices(beforeChoices);
            beforeAdmission.prepare(morning);
            benchmark.admission(beforeAdmission);
            beforeEnds.prepare(morning);
            benchmark.experience(beforeEnds);
        }
        morning.close();
    }
}
