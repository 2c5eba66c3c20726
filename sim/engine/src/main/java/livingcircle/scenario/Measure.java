package livingcircle.scenario;

import java.util.List;
import livingcircle.outlets.Outlet;
import org.jspecify.annotations.Nullable;

/** One step of a plan as it was carried out: what there was before and is after, when, and for how much money. */
public sealed interface Measure {

    /** What is done to an outlet. */
    enum Kind {
        OPEN,
        CLOSE,
        MOVE,
        /** Its attributes or services are changed where it stands. */
        SET
    }

    /** The year in which it is done, or null if from the start. */
    @Nullable
    Integer phase();

    /** What it costs once, in yuan; rents and their subsidies are running costs and do not count. */
    double investmentYuan();

    /**
     * A measure on one outlet.
     *
     * @param kind what is done
     * @param before the outlet before, null if it is opened
     * @param after the outlet after, null if it is closed
     * @param phase year, or null
     * @param investmentYuan yuan, at least 0
     * @param isConverted whether premises that exist are converted (改造) rather than built anew (新建)
     */
    record OfOutlet(
            Kind kind,
            @Nullable Outlet before,
            @Nullable Outlet after,
            @Nullable Integer phase,
            double investmentYuan,
            boolean isConverted)
            implements Measure {

        public OfOutlet {
            if ((before == null) != (kind == Kind.OPEN) || (after == null) != (kind == Kind.CLOSE)) {
                throw new IllegalArgumentException(
                        "opening knows no outlet before and closing none after, others both: " + kind);
            }
        }

        /** Id of the outlet. */
        public String id() {
            Outlet known = after != null ? after : before;
            if (known == null) {
                throw new IllegalStateException("a measure without an outlet");
            }
            return known.id();
        }
    }

    /**
     * A new housing estate.
     *
     * @param estate the estate
     * @param phase year, or null
     */
    record OfEstate(Estate estate, @Nullable Integer phase) implements Measure {

        /** Housing is not paid for by the plan. */
        @Override
        public double investmentYuan() {
            return 0;
        }
    }

    /**
     * Other ages of the city's own communities and of estates without ages of their own.
     *
     * @param ageShares share of each age band; adds up to 1
     * @param phase year, or null
     */
    record OfAges(List<Double> ageShares, @Nullable Integer phase) implements Measure {

        public OfAges {
            ageShares = List.copyOf(ageShares);
        }

        @Override
        public double investmentYuan() {
            return 0;
        }
    }
}
