package livingcircle.explain;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.Language;
import livingcircle.city.HomeSite;
import livingcircle.population.AgeBand;
import livingcircle.population.Population;
import livingcircle.population.ResidentParameters;
import livingcircle.population.Sex;
import livingcircle.text.Figures;
import livingcircle.text.Phrase;
import livingcircle.world.World;

/** Who a resident is. */
public final class ResidentFacts {

    /** Something known of a resident, in words. */
    public record Fact(String name, String value) {}

    private ResidentFacts() {}

    /** Age, sex, household, income, how it gets about, home and community. */
    public static List<Fact> of(World world, int resident, Language language) {
        Population population = world.population();
        int profile = population.profile(resident);
        AgeBand band = population.parameters().ageBand(profile);
        Sex sex = ResidentParameters.sexOf(profile);
        double income = population.incomeYuan(resident);
        List<Fact> facts = new ArrayList<>();
        add(facts, language, ExplainText.AGE, ExplainText.YEARS.in(language, band.id()));
        add(facts, language, ExplainText.SEX, (sex == Sex.MALE ? ExplainText.MALE : ExplainText.FEMALE).in(language));
        add(
                facts,
                language,
                ExplainText.HOUSEHOLD,
                ExplainText.PERSONS.in(language, population.household(resident), household(population, resident)));
        add(
                facts,
                language,
                ExplainText.INCOME,
                ExplainText.YUAN.in(
                        language, Figures.count(income), Figures.percent(income / population.meanIncomeYuan(), 0)));
        add(facts, language, ExplainText.MOVES, moves(population, resident, language));
        add(facts, language, ExplainText.HOME, home(world, population.home(resident), language));
        return facts;
    }

    private static void add(List<Fact> facts, Language language, Phrase name, String value) {
        facts.add(new Fact(name.in(language), value));
    }

    /** Persons of a resident's household, the resident included. */
    public static int household(Population population, int resident) {
        int home = population.home(resident);
        int persons = 0;
        for (int r = population.firstOfHome(home); r < population.firstOfHome(home + 1); r++) {
            persons += population.household(r) == population.household(resident) ? 1 : 0;
        }
        return persons;
    }

    private static String moves(Population population, int resident, Language language) {
        int profile = population.profile(resident);
        if (!population.parameters().ageBand(profile).isMobile()) {
            return ExplainText.CARRIED.in(language);
        }
        String speed = Figures.decimal(population.parameters().speedMps(profile) * 60, 0);
        Phrase how = population.hasEBike(resident) ? ExplainText.RIDES : ExplainText.WALKS;
        return how.in(language, speed) + (population.avoidsSteps(resident) ? ExplainText.NO_STEPS.in(language) : "");
    }

    /** A home with its community. */
    public static String home(World world, int home, Language language) {
        HomeSite site = world.city().homes().site(home);
        String community = world.city()
                .communities()
                .get(world.city().homes().community(home))
                .name()
                .in(language);
        String place = ExplainText.AT.in(language, site.id(), community);
        return site.oldEstate() ? ExplainText.OLD_ESTATE.in(language, place) : place;
    }
}
