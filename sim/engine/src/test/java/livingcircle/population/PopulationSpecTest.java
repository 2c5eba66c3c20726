package livingcircle.population;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PopulationSpecTest {

    @Test
    void communitiesAndAgesAreScaledAlike() {
        PopulationSpec spec = new PopulationSpec(
                List.of(30, 10), List.of(0.5, 0.5), List.of(List.of(20, 10), List.of(0, 10)), 30_000, 0.4, 1);
        PopulationSpec twice = spec.withResidents(80);
        assertEquals(List.of(60, 20), twice.communityResidents());
        assertEquals(List.of(List.of(40, 20), List.of(0, 20)), twice.communityAges());
        assertEquals(spec, spec.withResidents(40));
    }

    @Test
    void whatIsKnownOfCommunitiesHoldsForAnyNumberAndAge() {
        List<CommunityTraits> traits = List.of(
                new CommunityTraits(new CommunityTraits.Women(0.6, List.of(0.2, 0.8)), 2.0, null),
                CommunityTraits.NONE);
        PopulationSpec spec = new PopulationSpec(
                List.of(30, 10),
                List.of(0.5, 0.5),
                List.of(List.of(10, 20), List.of(0, 10)),
                30_000,
                0.4,
                null,
                traits,
                1,
                List.of());
        assertEquals(traits, spec.withResidents(80).traits());
        assertEquals(traits, spec.withAgeShares(List.of(0.1, 0.9)).traits());
        assertEquals(CommunityTraits.NONE, spec.traits(1));
    }
}
