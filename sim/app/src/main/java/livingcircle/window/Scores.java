package livingcircle.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import livingcircle.experiment.ResidentScores;
import livingcircle.population.Population;
import livingcircle.satisfaction.SatisfactionParameters;
import org.jspecify.annotations.Nullable;

/** Satisfaction at the end of a measured day: of each home, and of the town on all days so far. */
final class Scores {

    /**
     * The town at the end of a measured day.
     *
     * @param mean mean score, 0–100
     * @param basicShare share of residents at least basically satisfied, 0–1
     */
    record Day(double mean, double basicShare) {}

    private final float[] ofHomes;
    private final List<Day> days;

    /** @param before those of the day before, or null */
    Scores(Town town, ResidentScores residents, @Nullable Scores before) {
        Population population = town.world().population();
        SatisfactionParameters scoring = town.world().behaviour().satisfaction();
        ofHomes = new float[town.homes()];
        Arrays.fill(ofHomes, Float.NaN);
        double sum = 0;
        int asked = 0;
        int content = 0;
        for (int home = 0; home < ofHomes.length; home++) {
            double ofHome = 0;
            int askedHere = 0;
            for (int r = population.firstOfHome(home); r < population.firstOfHome(home + 1); r++) {
                if (residents.isAsked(r)) {
                    ofHome += residents.satisfaction(r);
                    askedHere++;
                    content += residents.satisfaction(r) >= scoring.basicScore() ? 1 : 0;
                }
            }
            ofHomes[home] = askedHere > 0 ? (float) (ofHome / askedHere) : Float.NaN;
            sum += ofHome;
            asked += askedHere;
        }
        days = new ArrayList<>(before == null ? List.of() : before.days);
        days.add(new Day(sum / asked, (double) content / asked));
    }

    /** Mean score of those asked in a home; NaN if nobody is. */
    float ofHome(int home) {
        return ofHomes[home];
    }

    List<Day> days() {
        return List.copyOf(days);
    }
}
