package livingcircle.world;

import java.util.List;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.OpeningHours;
import livingcircle.population.ResidentParameters;
import livingcircle.scenario.TimeOfDay;

/**
 * At which half-hour needs arise: the product of the age band's and the purpose's curve, as cumulative tables. Where the
 * product is zero everywhere, the purpose's curve alone holds.
 */
public final class TimeTables {

    private final SlotDraw[][] draws;
    private final SlotDraw[] errandDraws;
    private final boolean[][] plausible;

    TimeTables(Catalogue catalogue, ResidentParameters residents, TimeOfDay timeOfDay) {
        int bands = residents.ageBands().size();
        int purposes = catalogue.purposes().size();
        draws = new SlotDraw[bands][purposes];
        errandDraws = new SlotDraw[bands];
        plausible = new boolean[purposes][];
        for (int p = 0; p < purposes; p++) {
            plausible[p] = positive(timeOfDay.curve(catalogue.purposes().get(p).timeOfDay()));
        }
        for (int b = 0; b < bands; b++) {
            List<Double> band = timeOfDay.curve(residents.ageBands().get(b).timeOfDay());
            errandDraws[b] = drawOf(band, timeOfDay.curve(timeOfDay.errandCurve()));
            for (int p = 0; p < purposes; p++) {
                draws[b][p] =
                        drawOf(band, timeOfDay.curve(catalogue.purposes().get(p).timeOfDay()));
            }
        }
    }

    private static boolean[] positive(List<Double> curve) {
        boolean[] positive = new boolean[curve.size()];
        for (int h = 0; h < positive.length; h++) {
            positive[h] = curve.get(h) > 0;
        }
        return positive;
    }

    private static SlotDraw drawOf(List<Double> band, List<Double> purpose) {
        double total = 0;
        for (int h = 0; h < 24; h++) {
            total += band.get(h) * purpose.get(h);
        }
        boolean alone = total == 0;
        double[] weights = new double[OpeningHours.SLOTS];
        for (int slot = 0; slot < weights.length; slot++) {
            weights[slot] = (alone ? 1 : band.get(slot / 2)) * purpose.get(slot / 2) / 2;
        }
        return new SlotDraw(weights);
    }

    /** The half-hour of a need for a uniform draw. */
    public int slot(int ageBand, int purpose, double draw) {
        return draws[ageBand][purpose].slot(draw);
    }

    /** The half-hour of an errand for a uniform draw. */
    public int errandSlot(int ageBand, double draw) {
        return errandDraws[ageBand].slot(draw);
    }

    /** Probability that {@link #slot} gives the half-hour. */
    public double probability(int ageBand, int purpose, int slot) {
        return draws[ageBand][purpose].probability(slot);
    }

    /** Probability that {@link #errandSlot} gives the half-hour. */
    public double errandProbability(int ageBand, int slot) {
        return errandDraws[ageBand].probability(slot);
    }

    /** Whether anybody wants the purpose at the half-hour. */
    public boolean isPlausible(int purpose, int slot) {
        return plausible[purpose][slot / 2];
    }
}
