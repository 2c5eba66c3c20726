package livingcircle.scenario.studies;

import java.io.Serializable;
import java.util.List;

/** The values that a parameter may take. */
public sealed interface Levels extends Serializable {

    /**
     * Some values, at least one.
     *
     * @param all Long, Double, Boolean or String, in the order in which they are to be tried
     */
    record Values(List<Object> all) implements Levels {

        public Values {
            all = List.copyOf(all);
        }
    }

    /**
     * All numbers between two, both included.
     *
     * @param low lower end
     * @param high upper end, not below {@code low}
     * @param isInteger whether whole numbers only
     * @param isLog whether the logarithm is spread evenly rather than the number; {@code low} is then above 0
     */
    record Range(double low, double high, boolean isInteger, boolean isLog) implements Levels {}
}
