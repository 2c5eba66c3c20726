package livingcircle.model.reference;

import livingcircle.world.World;

/** Counts ends of needs and trips by purpose, profile, cell, day and type. */
final class Groups {

    private final World world;
    private final Figures figures;

    Groups(World world, Figures figures) {
        this.world = world;
        this.figures = figures;
    }

    void count(Need need, int measuredDay, String what) {
        figures.count("purpose %d " + what, need.purpose);
        figures.count("profile %d " + what, profile(need));
        figures.count("cell %d " + what, cell(need));
        figures.count("day %d " + what, measuredDay);
    }

    void countUnmet(Need need, String reason) {
        figures.count("cell %d purpose %d " + reason, cell(need), need.purpose);
    }

    void countTrip(Need need, double minutes, boolean isRide) {
        countTrip(need, minutes, "travel");
        if (!isRide) {
            countTrip(need, minutes, "walk");
        }
    }

    private void countTrip(Need need, double minutes, String by) {
        countDuration("type %d " + by, need.choice.type(), minutes);
        countDuration("profile %d " + by, profile(need), minutes);
        countDuration("cell %d " + by, cell(need), minutes);
    }

    private void countDuration(String name, int group, double minutes) {
        figures.count(name + " tenths %d", group, (int) (minutes * 10));
        figures.add(Math.round(minutes * 60_000), name + " millis", group);
    }

    private int profile(Need need) {
        return world.population().profile(need.resident);
    }

    private int cell(Need need) {
        return world.areas().cell(world.population().home(need.resident));
    }
}
