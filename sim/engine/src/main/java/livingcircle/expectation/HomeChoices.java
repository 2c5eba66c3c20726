package livingcircle.expectation;

import livingcircle.world.NeedTables;
import livingcircle.world.World;

/**
 * What the residents of a home choose among: the alternatives of one purpose and the odds of one group after another.
 * One instance serves one thread.
 */
final class HomeChoices {

    private final World world;
    private final ResidentGroups groups;

    final Alternatives alternatives;
    /** The odds of the last group; their totals are not yet complete. */
    final Odds odds;

    HomeChoices(World world, ResidentGroups groups) {
        this.world = world;
        this.groups = groups;
        alternatives = new Alternatives(world);
        odds = new Odds(world);
    }

    /** Lists what there is at a home for a purpose; gives the classes of half-hours. */
    TimeClasses list(int home, Strands ofPurpose) {
        alternatives.list(home, ofPurpose);
        return ofPurpose.classes(alternatives.present());
    }

    /**
     * Sums up the odds of a group of the home that was listed; nothing is open to those who never need the purpose.
     *
     * @return needs a day of each resident
     */
    double sum(int group, Strands ofPurpose, TimeClasses classes) {
        int resident = groups.representative(group);
        int profile = world.population().profile(resident);
        int needClass = NeedTables.classOf(profile, world.population().escort(resident));
        double perDay = world.needs().perDay(needClass, ofPurpose.purpose());
        odds.begin(ofPurpose.purpose(), profile, classes.count());
        if (perDay > 0) {
            alternatives.weigh(resident);
            odds.add(alternatives, ofPurpose, classes);
        }
        return perDay;
    }
}
