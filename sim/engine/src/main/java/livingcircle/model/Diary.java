package livingcircle.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Every end of a need on the measured days, in the order of day, hour and resident. Kept on request: large.
 */
public final class Diary {

    /**
     * One line of the diary.
     *
     * @param day measured day, from 0
     * @param slot half-hour of arrival, 0–47
     * @param resident number of the resident
     * @param purpose index of the purpose
     * @param attempt how often the need was tried before
     * @param end {@code visit}, {@code delivery}, {@code online} or the reason for which the need went unmet
     * @param outlet id of the outlet, or empty
     * @param minutes minutes of travel, or 0
     */
    public record Line(
            int day, int slot, int resident, int purpose, int attempt, String end, String outlet, double minutes) {}

    private final List<List<Line>> pending = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    Diary(int blocks) {
        for (int b = 0; b < blocks; b++) {
            pending.add(new ArrayList<>());
        }
    }

    /** Adds a line of a block; one thread at a time for each block. */
    void add(int block, Line line) {
        pending.get(block).add(line);
    }

    /** Closes a day: hour by hour the lines of all blocks in their order. */
    void endDay() {
        int[] next = new int[pending.size()];
        for (int hour = 0; hour < OpenSlots.HOURS; hour++) {
            for (int b = 0; b < next.length; b++) {
                List<Line> block = pending.get(b);
                while (next[b] < block.size() && block.get(next[b]).slot() / 2 == hour) {
                    lines.add(block.get(next[b]++));
                }
            }
        }
        pending.forEach(List::clear);
    }

    public List<Line> lines() {
        return lines;
    }
}
