package livingcircle.city;

import livingcircle.base.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A living circle (生活圈): an area whose residents are to find the shops and services of daily life within a quarter of
 * an hour on foot. The unit of acceptance; circles may overlap, and a home may lie in none.
 *
 * @param id unique among the circles of a scenario
 * @param name its name
 * @param phase year in which it is built, or null if none is planned
 * @param form how its outlets are arranged, or null if nothing is known
 * @param area which homes belong to it
 */
public record Circle(
        String id,
        BilingualText name,
        @Nullable Integer phase,
        @Nullable CircleForm form,
        CircleArea area) {}
