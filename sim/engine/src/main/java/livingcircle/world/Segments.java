package livingcircle.world;

import livingcircle.choice.ChoiceParameters;
import livingcircle.choice.IncomeClass;
import livingcircle.population.Population;

/**
 * Residents whose tastes for outlets do not differ, distance apart: those of the same income class who are young or not
 * (for chains) and senior or not (for barriers).
 */
public final class Segments {

    /** Number of segments. */
    public static final int COUNT = 4 * IncomeClass.COUNT;

    private final byte[] segment;

    Segments(Population population, ChoiceParameters choice) {
        segment = new byte[population.count()];
        for (int r = 0; r < segment.length; r++) {
            int age = population.parameters().ageBand(population.profile(r)).minimumAge();
            int income = IncomeClass.of(population.incomeYuan(r) / population.meanIncomeYuan());
            segment[r] = (byte) (ageGroup(age, choice) * IncomeClass.COUNT + income);
        }
    }

    private static int ageGroup(int age, ChoiceParameters choice) {
        return (age < choice.chainYoungBelowAge() ? 0 : 2) + (age < choice.seniorAge() ? 0 : 1);
    }

    public int of(int resident) {
        return segment[resident];
    }

    /** An age that stands for all of the segment's in the terms of the utility. */
    static int representativeAge(int segment, ChoiceParameters choice) {
        boolean young = segment / IncomeClass.COUNT < 2;
        boolean senior = segment / IncomeClass.COUNT % 2 == 1;
        if (young) {
            return senior ? choice.seniorAge() : 0;
        }
        return senior ? Math.max(choice.seniorAge(), choice.chainYoungBelowAge()) : choice.chainYoungBelowAge();
    }

    static double incomeRatio(int segment) {
        return IncomeClass.middle(segment % IncomeClass.COUNT);
    }
}
