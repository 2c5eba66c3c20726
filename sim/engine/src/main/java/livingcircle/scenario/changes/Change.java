package livingcircle.scenario.changes;

import java.util.List;
import livingcircle.city.GeoPoint;
import livingcircle.scenario.Estate;
import org.jspecify.annotations.Nullable;

/** One change to a scenario, as a planner asks for it; whether it can be done shows when it is resolved. */
public sealed interface Change {

    /** The year in which it is made, or null if from the start. */
    @Nullable
    Integer phase();

    /** The word that stands for the change in a layout file. */
    String word();

    /**
     * Opens an outlet.
     *
     * @param id id of the new outlet
     * @param at where it stands
     * @param attributes what is known of it; the services at least
     * @param costYuan investment, or null to reckon it by the catalogue
     * @param isConverted whether premises that exist are converted (改造) rather than built anew (新建)
     * @param phase year, or null
     */
    record Open(
            String id,
            GeoPoint at,
            Attributes attributes,
            @Nullable Double costYuan,
            boolean isConverted,
            @Nullable Integer phase)
            implements Change {
        @Override
        public String word() {
            return "open";
        }
    }

    /**
     * Closes an outlet.
     *
     * @param id id of the outlet
     * @param phase year, or null
     */
    record Close(String id, @Nullable Integer phase) implements Change {
        @Override
        public String word() {
            return "close";
        }
    }

    /**
     * Moves an outlet.
     *
     * @param id id of the outlet, which stays
     * @param to where it stands then
     * @param costYuan investment, or null to reckon it by the catalogue
     * @param phase year, or null
     */
    record Move(
            String id,
            GeoPoint to,
            @Nullable Double costYuan,
            @Nullable Integer phase) implements Change {
        @Override
        public String word() {
            return "move";
        }
    }

    /**
     * Changes attributes of one outlet or of several.
     *
     * @param id id of the outlet, or null if {@code where} selects
     * @param where which outlets, or null if {@code id} names one
     * @param attributes what is to change; what they do not speak of stays
     * @param costYuan investment for each outlet, or null to reckon it by the catalogue
     * @param phase year, or null
     */
    record Alter(
            @Nullable String id,
            @Nullable Selection where,
            Attributes attributes,
            @Nullable Double costYuan,
            @Nullable Integer phase)
            implements Change {

        public Alter {
            if ((id == null) == (where == null)) {
                throw new IllegalArgumentException("outlets are named either by id or by a selection");
            }
        }

        @Override
        public String word() {
            return "set";
        }
    }

    /**
     * Opens several outlets of a kind in an area.
     *
     * @param prefix what their ids begin with, or null for the type and the number of the change
     * @param count how many, at least 1
     * @param in the area: see {@link HomeAreas}
     * @param spread how they are arranged
     * @param attributes what is known of each; the services at least
     * @param costYuan investment for each, or null to reckon it by the catalogue
     * @param isConverted as for {@link Open}
     * @param seed key of the draws
     * @param phase year, or null
     */
    record OpenMany(
            @Nullable String prefix,
            int count,
            String in,
            Spread spread,
            Attributes attributes,
            @Nullable Double costYuan,
            boolean isConverted,
            long seed,
            @Nullable Integer phase)
            implements Change {
        @Override
        public String word() {
            return "open-many";
        }
    }

    /**
     * Builds a housing estate.
     *
     * @param estate the estate
     * @param phase year, or null
     */
    record Build(Estate estate, @Nullable Integer phase) implements Change {
        @Override
        public String word() {
            return "estate";
        }
    }

    /**
     * Gives the city's residents other ages.
     *
     * @param ageShares share of each age band, in the order of the bands; adds up to 1
     * @param phase year, or null
     */
    record Ageing(List<Double> ageShares, @Nullable Integer phase) implements Change {

        public Ageing {
            ageShares = List.copyOf(ageShares);
        }

        @Override
        public String word() {
            return "ageing";
        }
    }

    /**
     * Selects outlets; what is null does not matter.
     *
     * @param type main type
     * @param in area: see {@link HomeAreas}
     * @param isChain whether it belongs to a chain
     */
    record Selection(
            @Nullable String type,
            @Nullable String in,
            @Nullable Boolean isChain) {}
}
