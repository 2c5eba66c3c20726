package livingcircle.study;

import java.io.Serializable;
import java.util.List;
import livingcircle.model.RunSettings;
import livingcircle.scenario.Setting;
import org.jspecify.annotations.Nullable;

/**
 * A pure description of one run: with the input files it decides every number of the result, on whatever thread or
 * machine it is made.
 *
 * @param index position among all runs of the study, from 0
 * @param point index of the point of the design, from 0
 * @param scenario id of the scenario in tables
 * @param file the scenario's file as the user would write it
 * @param phase the year up to which the scenario's changes are made, or null for all
 * @param settings values given in place of those of the files
 * @param seed seed of all draws
 * @param replication number of the repetition, from 0
 * @param warmupDays days simulated first and left out of the results
 * @param days measured days
 * @param withFeedback whether capacity, expected crowding and habit act
 * @param outletsMayClose whether an outlet that loses money for long closes
 */
public record RunSpec(
        int index,
        int point,
        String scenario,
        String file,
        @Nullable Integer phase,
        List<Setting> settings,
        long seed,
        int replication,
        int warmupDays,
        int days,
        boolean withFeedback,
        boolean outletsMayClose)
        implements Serializable {

    public RunSpec {
        settings = List.copyOf(settings);
    }

    /** What the model is asked to do. */
    public RunSettings runSettings() {
        return new RunSettings(seed, replication, warmupDays, days, withFeedback, outletsMayClose);
    }
}
