package livingcircle.model;

import java.util.Arrays;

/** Needs of one block that went unmet today and are tried again tomorrow. */
final class Retries {

    private long[] today = new long[16];
    private int todayCount;
    private long[] tomorrow = new long[16];
    private int tomorrowCount;

    /** Puts a need off until tomorrow. */
    void add(int resident, int purpose, int attempt) {
        if (tomorrowCount == tomorrow.length) {
            tomorrow = Arrays.copyOf(tomorrow, 2 * tomorrowCount);
        }
        tomorrow[tomorrowCount++] = (long) resident << 32 | (long) purpose << 16 | attempt;
    }

    /** Makes tomorrow today: the needs put off, sorted by resident. */
    void turnDay() {
        long[] spare = today;
        today = tomorrow;
        todayCount = tomorrowCount;
        tomorrow = spare;
        tomorrowCount = 0;
        Arrays.sort(today, 0, todayCount);
    }

    int count() {
        return todayCount;
    }

    int resident(int i) {
        return (int) (today[i] >>> 32);
    }

    int purpose(int i) {
        return (int) (today[i] >>> 16 & 0xffff);
    }

    int attempt(int i) {
        return (int) (today[i] & 0xffff);
    }
}
