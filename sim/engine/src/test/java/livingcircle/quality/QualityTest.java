package livingcircle.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import livingcircle.ShippedFiles;
import livingcircle.TestTown;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.OpeningHours;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Fault;
import livingcircle.scenario.files.ScenarioReader;
import livingcircle.scenario.files.Survey;
import org.junit.jupiter.api.Test;

class QualityTest {

    private static Outlet outlet(String id, String name, String type, GeoPoint at, double areaM2) {
        return new Outlet(
                id,
                BilingualText.of(name),
                at,
                List.of(type),
                areaM2,
                30.0,
                1.0,
                OpeningHours.parse("08:00-20:00"),
                false,
                false,
                false);
    }

    /** A sound town of ten shops, whose dwellings hold three people each. */
    private static QualityData town() {
        TestTown town = new TestTown().purpose("food", false, 0).type("shop", "food", 1);
        List<Outlet> outlets = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            outlets.add(outlet("shop-" + i, "Shop " + i, "shop", TestTown.at(100 * i, 5), 60 + i));
        }
        int dwellings = town.city.homes().stream().mapToInt(HomeSite::dwellings).sum();
        return new QualityData(
                town.city, true, new Catalogue(town.purposes, town.types), List.of(3 * dwellings), outlets);
    }

    private static QualityData with(QualityData data, Outlet more) {
        List<Outlet> outlets = new ArrayList<>(data.outlets());
        outlets.add(more);
        return new QualityData(data.city(), true, data.catalogue(), data.residents(), outlets);
    }

    private static CityLayers city(QualityData data) {
        CityLayers city = data.city();
        assertTrue(city != null);
        return city;
    }

    private static QualityData withHome(QualityData data, HomeSite home, List<Street> streets) {
        CityLayers city = city(data);
        List<HomeSite> homes = new ArrayList<>(city.homes());
        homes.add(home);
        List<Street> all = new ArrayList<>(city.streets());
        all.addAll(streets);
        CityLayers changed = new CityLayers(city.name(), all, homes, city.communities());
        return new QualityData(changed, true, data.catalogue(), data.residents(), data.outlets());
    }

    private static Quality look(QualityData data) {
        return Quality.of(data, List.of(), 0, Thresholds.USUAL);
    }

    /** What is found besides what the sound town has, which is nothing but notes. */
    private static Finding only(QualityData data) {
        List<Finding> findings = look(data).findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0);
    }

    @Test
    void aSoundTownHasNoWarningsAndTheBestGrade() {
        Quality quality = look(town());
        assertEquals(0, quality.count(Severity.WARNING), quality.findings()::toString);
        assertEquals(
                List.of(Grade.A),
                quality.communities().stream().map(CommunityQuality::grade).toList());
        assertEquals(10, quality.communities().get(0).outlets());
    }

    @Test
    void anOutletThatStandsTwiceIsFoundOnce() {
        GeoPoint beside = TestTown.at(320, 5);
        Finding finding = only(with(town(), outlet("twin", "Shop 3", "shop", beside, 60)));
        assertEquals(FindingKind.DUPLICATE, finding.kind());
        assertEquals("twin", finding.id());
        assertEquals(beside, finding.at());
        assertEquals(
                0,
                look(with(town(), outlet("far", "Shop 3", "shop", TestTown.at(335, 5), 60)))
                        .count(Severity.WARNING));
    }

    @Test
    void outletsAndHomesFarFromStreetsAreFound() {
        GeoPoint lonely = TestTown.at(500, -250);
        Finding outlet = only(with(town(), outlet("lonely", "Lonely", "shop", lonely, 60)));
        assertEquals(FindingKind.OUTLET_FAR_FROM_STREET, outlet.kind());
        assertEquals(lonely, outlet.at());
        assertEquals("250", outlet.measured().en().split("[ .]")[0]);
        String community = city(town()).communities().get(0).id();
        GeoPoint hill = TestTown.at(500, -400);
        Finding home = only(withHome(town(), new HomeSite("hill", hill, community, 1, false), List.of()));
        assertEquals(FindingKind.HOME_FAR_FROM_STREET, home.kind());
        assertEquals(hill, home.at());
    }

    @Test
    void aHomeAtAStreetOfItsOwnIsCutOff() {
        String community = city(town()).communities().get(0).id();
        Street island = Street.along(
                "island", -1, -2, StreetKind.LOCAL, List.of(TestTown.at(500, -400), TestTown.at(550, -400)));
        GeoPoint at = TestTown.at(520, -390);
        Finding finding = only(withHome(town(), new HomeSite("island", at, community, 1, false), List.of(island)));
        assertEquals(FindingKind.HOME_CUT_OFF, finding.kind());
        assertEquals("island", finding.id());
    }

    @Test
    void communitiesWithoutHomesOrWithTooManyResidentsAreFound() {
        QualityData sound = town();
        CityLayers city = city(sound);
        List<Community> communities = new ArrayList<>(city.communities());
        communities.add(new Community("empty", BilingualText.of("Empty"), TestTown.at(0, 0), -1));
        CityLayers more = new CityLayers(city.name(), city.streets(), city.homes(), communities);
        Finding empty = only(new QualityData(more, true, sound.catalogue(), sound.residents(), sound.outlets()));
        assertEquals(FindingKind.COMMUNITY_WITHOUT_HOMES, empty.kind());
        Quality graded = look(new QualityData(more, true, sound.catalogue(), sound.residents(), sound.outlets()));
        assertEquals(Grade.D, graded.communities().get(1).grade());
        List<Integer> crowd = List.of(7 * sound.residents().get(0) / 3);
        Finding crowded = only(new QualityData(city, true, sound.catalogue(), crowd, sound.outlets()));
        assertEquals(FindingKind.RESIDENTS_PER_DWELLING, crowded.kind());
    }

    @Test
    void numbersUnlikeTheOthersAreFound() {
        Finding area = only(with(town(), outlet("huge", "Huge", "shop", TestTown.at(50, 105), 6_000)));
        assertEquals(FindingKind.UNUSUAL_AREA, area.kind());
        assertEquals("huge", area.id());
        assertEquals("6000 m²", area.measured().en());
    }

    @Test
    void typesWithoutOutletsAreNoted() {
        QualityData sound = town();
        TestTown other =
                new TestTown().purpose("food", false, 0).type("shop", "food", 1).type("market", "food", 1);
        QualityData data = new QualityData(
                sound.city(), true, new Catalogue(other.purposes, other.types), sound.residents(), sound.outlets());
        assertEquals(
                List.of("market"),
                look(data).findings().stream()
                        .filter(finding -> finding.kind() == FindingKind.TYPE_MISSING)
                        .map(Finding::id)
                        .toList());
    }

    @Test
    void hoursAndCapacitiesUnlikeTheOthersAreFound() {
        GeoPoint at = TestTown.at(50, 105);
        Outlet usual = outlet("odd", "Odd", "shop", at, 60);
        Outlet brief = new Outlet(
                "odd",
                usual.name(),
                at,
                usual.types(),
                60.0,
                30.0,
                1.0,
                OpeningHours.parse("Mo 08:00-09:00"),
                false,
                false,
                false);
        assertEquals(FindingKind.UNUSUAL_HOURS, only(with(town(), brief)).kind());
        Outlet busy = new Outlet(
                "odd", usual.name(), at, usual.types(), 60.0, 900.0, 1.0, usual.hours(), false, false, false);
        assertEquals(FindingKind.UNUSUAL_CAPACITY, only(with(town(), busy)).kind());
    }

    /** One outlet serves 1,000 people: 10 of them are few for 40,000 and many for 3,000. */
    @Test
    void typesWithFewOrManyOutletsAreNoted() {
        QualityData town = town();
        for (int residents : new int[] {40_000, 3_000, 10_000}) {
            QualityData data = new QualityData(town.city(), true, town.catalogue(), List.of(residents), town.outlets());
            List<FindingKind> kinds = look(data).findings().stream()
                    .filter(finding -> finding.layer().equals("catalogue"))
                    .map(Finding::kind)
                    .toList();
            assertEquals(
                    residents == 40_000
                            ? List.of(FindingKind.TYPE_SPARSE)
                            : residents == 3_000 ? List.of(FindingKind.TYPE_DENSE) : List.of(),
                    kinds);
        }
    }

    @Test
    void withoutOutletsNoTypeIsMissing() {
        QualityData town = town();
        assertEquals(
                List.of(),
                look(new QualityData(null, true, town.catalogue(), List.of(), List.of()))
                        .findings());
    }

    @Test
    void theOrderOfOutletsDoesNotMatter() {
        QualityData data = with(
                with(town(), outlet("a", "Shop 3", "shop", TestTown.at(325, 5), 60)),
                outlet("z", "Shop 3", "shop", TestTown.at(285, 5), 60));
        List<Outlet> reversed = new ArrayList<>(data.outlets());
        Collections.reverse(reversed);
        assertEquals(
                look(data), look(new QualityData(data.city(), true, data.catalogue(), data.residents(), reversed)));
    }

    @Test
    void whereHomesAreMissingNoCommunityIsSaidToLackThem() {
        QualityData town = town();
        CityLayers city = city(town);
        CityLayers without = new CityLayers(city.name(), city.streets(), List.of(), city.communities());
        QualityData part = new QualityData(without, false, town.catalogue(), List.of(), List.of());
        assertEquals(0, look(part).count(Severity.WARNING));
        assertEquals(List.of(), look(part).communities());
        QualityData whole = new QualityData(without, true, town.catalogue(), List.of(), List.of());
        assertEquals(1, look(whole).count(FindingKind.COMMUNITY_WITHOUT_HOMES));
    }

    @Test
    void aGradeHasItsReason() {
        Community community = new Community("c", BilingualText.of("C"), TestTown.at(0, 0), -1);
        assertEquals(
                "it has no homes",
                new CommunityQuality(community, 0, 5, 0, 0, 5).reason().en());
        assertEquals(
                "keeps all limits",
                new CommunityQuality(community, 5, 5, 0, 0, 5).reason().en());
        CommunityQuality unknown = new CommunityQuality(community, 5, 0, 0, 0, 0);
        assertEquals(Grade.C, unknown.grade());
        assertEquals("no outlet known (limits of B)", unknown.reason().en());
        CommunityQuality filledIn = new CommunityQuality(community, 5, 5, 0, 5, 0);
        assertEquals(Grade.D, filledIn.grade());
        assertEquals(
                "filled in over 60 %; hours and area known under 20 % (limits of C)",
                filledIn.reason().en());
        assertEquals("补全的超过 60 %；时间和面积已知的不足 20 %（C 级界限）", filledIn.reason().zh());
    }

    @Test
    void faultsThatAreNotListedCount() {
        Quality quality = Quality.of(
                new QualityData(null, false, null, List.of(), List.of()),
                List.of(new Fault("a.csv", 0, "", "", BilingualText.of("41 more"), BilingualText.of("mend"))),
                141,
                Thresholds.USUAL);
        assertEquals(141, quality.count(Severity.FAULT));
        assertEquals(141, quality.count(FindingKind.UNREADABLE));
        assertEquals(1, quality.findings().size());
    }

    @Test
    void faultsComeFirst() {
        Fault fault = new Fault(
                "a.csv", 3, "lon", "x", new BilingualText("no number", "不是数字"), new BilingualText("mend", "改"));
        Quality quality = Quality.of(
                new QualityData(null, true, null, List.of(), List.of()), List.of(fault), 1, Thresholds.USUAL);
        assertEquals(1, quality.count(Severity.FAULT));
        assertEquals("3 lon", quality.findings().get(0).id());
        assertEquals("x: no number", quality.findings().get(0).measured().en());
    }

    @Test
    void theShippedTownIsSound() {
        Survey town = ScenarioReader.survey(ShippedFiles.scenarios().resolve("grid-town/baseline.yaml"));
        QualityData data = new QualityData(
                town.city(), town.areHomesComplete(), town.catalogue(), town.residents(), town.outlets());
        Set<FindingKind> kinds =
                look(data).findings().stream().map(Finding::kind).collect(Collectors.toSet());
        assertFalse(kinds.contains(FindingKind.UNREADABLE) || kinds.contains(FindingKind.DUPLICATE), kinds::toString);
    }
}
