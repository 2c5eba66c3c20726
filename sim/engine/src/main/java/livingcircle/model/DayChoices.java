package livingcircle.model;

import java.util.Arrays;
import livingcircle.world.World;

/**
 * Lets the residents of a block choose for the whole day ahead. What a choice looks at changes during the day in one
 * place only: a visit is remembered before the resident's next need for the same purpose. Such later needs, and all of
 * their tours, wait for their hour; all others can choose at once, purpose by purpose and home by home, so that what is
 * around a home is read from nearby memory. Serves one thread.
 */
final class DayChoices {

    private final TourChoice tours;
    private final ReadAhead reader;
    private final AvailabilityFinder availability;
    private final int[] purposeStart;
    private int[] byPurpose = new int[0];

    DayChoices(World world, TourChoice tours, ReadAhead reader, AvailabilityFinder availability) {
        this.tours = tours;
        this.reader = reader;
        this.availability = availability;
        purposeStart = new int[world.catalogue().purposes().size() + 1];
    }

    /** Decides all needs of the day but those that wait. */
    void choose(DayNeeds needs, int weekday) {
        sortByPurpose(needs);
        reader.beforeChoices(needs);
        for (int k = 0; k < needs.count; k++) {
            int i = byPurpose[k];
            if (!needs.waits[i]) {
                tours.chooseOne(needs, i, weekday);
            }
        }
        int to;
        for (int from = 0; from < needs.count; from = to) {
            to = needs.endOfTour(from);
            if (to - from > 1 && !needs.waits[from]) {
                tours.seekCommonStop(needs, from, to, weekday);
            }
        }
        for (int i = 0; i < needs.count; i++) {
            if (!needs.waits[i]) {
                lookAround(needs, i, weekday);
            }
        }
    }

    /** Notes what there was for a need that goes without, while what is around the home is at hand. */
    private void lookAround(DayNeeds needs, int i, int weekday) {
        if (needs.way[i] == OutletRace.WITHOUT) {
            Availability found = availability.find(needs.resident[i], needs.purpose[i], weekday, needs.slot[i]);
            needs.availability[i] = (byte) found.ordinal();
        }
    }

    private void sortByPurpose(DayNeeds needs) {
        Arrays.fill(purposeStart, 0);
        if (byPurpose.length < needs.count) {
            byPurpose = new int[needs.resident.length];
        }
        for (int i = 0; i < needs.count; i++) {
            purposeStart[needs.purpose[i] + 1]++;
        }
        for (int p = 1; p < purposeStart.length; p++) {
            purposeStart[p] += purposeStart[p - 1];
        }
        for (int i = 0; i < needs.count; i++) {
            byPurpose[purposeStart[needs.purpose[i]]++] = i;
        }
    }

    /** Decides the tours of an hour that waited. */
    void chooseWaiting(DayNeeds needs, int hour, int weekday) {
        int to;
        for (int from = needs.hourStart[hour]; from < needs.hourStart[hour + 1]; from = to) {
            to = needs.endOfTour(from);
            if (needs.waits[from]) {
                tours.choose(needs, from, to, weekday);
                for (int i = from; i < to; i++) {
                    lookAround(needs, i, weekday);
                }
            }
        }
    }
}
