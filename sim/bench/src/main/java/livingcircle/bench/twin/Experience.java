package livingcircle.bench.twin;

import java.util.EnumMap;
import java.util.Map;
import livingcircle.model.UnmetReason;

/** What a resident lived through on the measured days. */
final class Experience {

    int needs;
    int visits;
    int orders;
    int turnedAway;
    /** Needs met by a visit within the type's minutes, or by an order. */
    int within;

    int barrierFree;
    int shoppingDays;
    int lastShoppingDay = -1;
    double travelMinutes;
    double priceScores;
    double qualityScores;
    double serviceScores;
    final Map<UnmetReason, Integer> unmet = new EnumMap<>(UnmetReason.class);

    void noteShopping(int day) {
        if (lastShoppingDay != day) {
            lastShoppingDay = day;
            shoppingDays++;
        }
    }
}
