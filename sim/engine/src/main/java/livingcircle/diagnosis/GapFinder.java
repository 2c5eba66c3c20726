package livingcircle.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import livingcircle.model.Tally;
import livingcircle.model.UnmetReason;
import livingcircle.outlets.OutletType;
import livingcircle.world.World;
import org.jspecify.annotations.Nullable;

/** Finds what areas lack. */
final class GapFinder {

    private final World world;
    private final Provision provision;
    private final HomesOfAreas homes;
    private final Tally tally;

    GapFinder(World world, Provision provision, HomesOfAreas homes, Tally tally) {
        this.world = world;
        this.provision = provision;
        this.homes = homes;
        this.tally = tally;
    }

    /** The gaps of an area, the most severe first; of equally severe ones in the order of the catalogue. */
    List<Gap> of(Area area) {
        int[] homesOfArea = homes.homes(area);
        List<Gap> gaps = new ArrayList<>();
        for (int t = 0; t < world.catalogue().types().size(); t++) {
            if (world.catalogue().type(t).isExpectedOnFoot()) {
                Gap gap = of(area, homesOfArea, t);
                if (gap.affected() > 0) {
                    gaps.add(gap);
                }
            }
        }
        gaps.sort(Comparator.comparingDouble(gap -> -gap.severity()));
        return gaps;
    }

    private Gap of(Area area, int[] homesOfArea, int t) {
        int residents = 0;
        int affected = 0;
        int walking = 0;
        long metres = 0;
        int most = 0;
        for (int home : homesOfArea) {
            residents += provision.residents(home);
            affected += provision.uncovered(t, home);
            walking += provision.walking(t, home);
            metres += provision.metres(t, home);
            most = Math.max(most, provision.mostMetres(t, home));
        }
        OutletType type = world.catalogue().type(t);
        long[] unmet = unmetByReason(area, type);
        long sum = 0;
        @Nullable UnmetReason commonest = null;
        for (UnmetReason reason : UnmetReason.values()) {
            long count = unmet[reason.ordinal()];
            sum += count;
            if (count > 0 && (commonest == null || count > unmet[commonest.ordinal()])) {
                commonest = reason;
            }
        }
        return new Gap(
                area,
                t,
                residents,
                affected,
                walking == 0 ? Double.NaN : (double) metres / walking,
                walking == 0 ? Double.NaN : most,
                residents - walking,
                affected * DiagnosisSettings.weight(type.outletClass()),
                sum,
                commonest);
    }

    private long[] unmetByReason(Area area, OutletType type) {
        long[] unmet = new long[UnmetReason.values().length];
        for (String id : type.purposes()) {
            int purpose = world.catalogue().purposeIndex(id);
            for (int cell : area.cells()) {
                for (UnmetReason reason : UnmetReason.values()) {
                    unmet[reason.ordinal()] += tally.unmet(cell, purpose, reason);
                }
            }
        }
        return unmet;
    }
}
