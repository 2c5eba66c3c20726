package livingcircle.scenario.files;

import static livingcircle.scenario.files.TestScenario.BASELINE;
import static livingcircle.scenario.files.TestScenario.CATALOGUE;
import static livingcircle.scenario.files.TestScenario.COMMUNITIES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import livingcircle.base.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of layout files that cannot be used. */
class LayoutFaultsTest {

    private static final String PLAN = "plan.yaml";

    @TempDir
    private Path folder;

    private TestScenario scenario;

    @BeforeEach
    void writeScenario() throws IOException {
        scenario = TestScenario.in(folder);
    }

    private List<String> faults(String text) throws IOException {
        return scenario.layout(PLAN, text).faults(PLAN, Language.EN);
    }

    @Test
    void allFaultsOfAllFilesAreToldAtOnce() throws IOException {
        scenario.write("more.yaml", """
                schema: 1
                extends: plan.yaml
                name: {en: More}
                set: {behaviour.choice.crowdng: 0}
                circles:
                  away: {name: {en: Away}, communities: [c1, c3]}
                  empty: {name: {en: Empty}, polygon: [[112.951, 35.091], [112.952, 35.091], [112.952, 35.092]]}
                changes:
                  - close: {id: o3}
                  - open: {id: a, type: pharmacy, at: [112.95, 35.12]}
                """);
        scenario.layout(PLAN, """
                changes:
                  - open: {id: a, type: farmacy, at: [112.9503, 35.0900]}
                  - open-many: {type: pharmacy, count: 2, in: Eest}
                  - open-many: {type: pharmacy, count: 9, in: c1}
                  - close: {id: o2}
                  - close: {id: o2}
                  - set: {id: o1, area: 50}
                  - set: {where: {type: convenience}, area: 60}
                  - set: {where: {type: convenience, chain: false}, chain: true}
                  - estate: {id: c1, name: {en: C}, at: [112.9503, 35.09], radiusM: 20, homes: 1, dwellings: 1, residents: 3}
                """);
        assertEquals(
                List.of(
                        "more.yaml:4: set.behaviour.choice.crowdng = 0: names nothing in the catalogue or the behaviour;"
                                + " the nearest are: behaviour.choice.crowding, behaviour.choice.areaLog,"
                                + " behaviour.choice.crowdingFrom",
                        "more.yaml:6: circles.away.communities[1] = c3: there is no community 'c3';"
                                + " did you mean 'c1'?",
                        "more.yaml:7: circles.empty: has no home in it; correct its area or delete it",
                        "more.yaml:9: changes[0].close.id = o3: there is no outlet 'o3'; did you mean 'o1'?",
                        "more.yaml:10: changes[1].open.at: lies 3.2 km outside the town at (112.95, 35.12);"
                                + " is it in water or open country?"
                                + " correct its coordinates (WGS 84, longitude first)",
                        "more.yaml:10: changes[1].open.id = a: there is an outlet 'a' already;"
                                + " choose another id, or change the outlet with set",
                        "plan.yaml:5: changes[0].open.type = farmacy: there is no outlet type 'farmacy';"
                                + " did you mean 'pharmacy'?",
                        "plan.yaml:6: changes[1].open-many.in = Eest: there is no circle, community or district 'Eest';"
                                + " did you mean 'West'?",
                        "plan.yaml:7: changes[2].open-many.count = 9: only 2 find a place in c1;"
                                + " ask for fewer, another area or another spread",
                        "plan.yaml:9: changes[4].close.id = o2: is closed already by changes[3] (plan.yaml);"
                                + " delete one of the changes, or correct their phases",
                        "plan.yaml:11: changes[6].set.area = 60: contradicts changes[5] (plan.yaml) about o1 area;"
                                + " keep one of them, or give them phases in ascending order",
                        "plan.yaml:12: changes[7].set.where: selects no outlet; widen the selection or delete the change",
                        "plan.yaml:13: changes[8].estate.id = c1: there is a community 'c1' already; choose another id"),
                scenario.faults("more.yaml", Language.EN));
    }

    @Test
    void faultsAreToldInChinese() throws IOException {
        scenario.layout(PLAN, """
                changes:
                  - close: {id: o3}
                  - close: {id: o2}
                  - move: {id: o2, to: [112.9503, 35.0900]}
                  - open: {id: a, type: pharmacy, at: [112.9550, 35.0900]}
                """);
        assertEquals(
                List.of(
                        "plan.yaml:5: changes[0].close.id = o3: 没有名为“o3”的网点；是否应为“o1”？",
                        "plan.yaml:7: changes[2].move.id = o2: 已被 changes[1] (plan.yaml) 关闭；请删除其中一个改动，或更正 phase",
                        "plan.yaml:8: changes[3].open.at: 在城区外 355 米，坐标 (112.955, 35.09)；是否在水面或野外？请更正坐标（WGS 84，经度在前）"),
                scenario.faults(PLAN, Language.ZH));
    }

    @Test
    void extendsMustLeadToABaseline() throws IOException {
        scenario.write("a.yaml", "schema: 1\nextends: b.yaml\nname: {en: A}\n")
                .write("b.yaml", "schema: 1\nextends: a.yaml\nname: {en: B}\nrum: {}\n");
        assertEquals(
                List.of(
                        "b.yaml:2: extends = a.yaml: leads back to where it comes from: a.yaml → b.yaml → a.yaml;"
                                + " let one of them extend a baseline",
                        "b.yaml:4: rum: unknown key; did you mean 'run'?"),
                scenario.faults("a.yaml", Language.EN));
        scenario.write("a.yaml", "schema: 1\nextends: basline.yaml\nname: {en: A}\n");
        assertEquals(
                List.of("a.yaml:2: extends = basline.yaml: there is no file basline.yaml;"
                        + " did you mean 'baseline.yaml'?"),
                scenario.faults("a.yaml", Language.EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- opne: {id: a} | 5: changes[0].opne: unknown key; did you mean 'open'?",
                "- {close: {id: o1}, set: {id: o2, chain: true}} | 5: changes[0]: has too many keys: at most 1 allowed;"
                        + " begin each with a '-' of its own",
                "- {} | 5: changes[0]: has too few entries: at least 1 needed; add what is missing",
                "- close | 5: changes[0] = close: is text, not a mapping; write a mapping such as {key: value}",
                "- close: {id: o1, phase: } | 5: changes[0].close.phase: is nothing, not a whole number;"
                        + " write a value or delete the line",
                "- close: {id: o1, phase: 23} | 5: changes[0].close.phase = 23: must be at least 1900; correct 23",
                "- close: {id: o1, id: o2} | 5: id: the key stands twice, first in line 5; keep one of them",
                "- close: {} | 5: changes[0].close.id: is missing; add it",
                "- open: {id: a, at: [112.9503, 35.09]} | 5: changes[0].open: needs exactly one of type, services;"
                        + " keep one of them",
                "- move: {id: o1, to: [35.09, 112.9503]} | 5: changes[0].move.to[1] = 112.9503: must be at most 85;"
                        + " are lon and lat swapped?",
                "- set: {chain: true} | 5: changes[0].set: needs exactly one of id, where; keep one of them",
                "- set: {id: o1} | 5: changes[0].set: changes nothing; name an attribute, such as chain: true",
                "- set: {id: o1, type: laundry, services: [laundry, repair]} | 5: changes[0].set.services:"
                        + " stands beside type; keep one of them",
                "- set: {id: o1, rentSubsidy: 50} | 5: changes[0].set.rentSubsidy = 50: must be at most 1; correct 50",
                "- set: {id: o1, hours: late} | 5: changes[0].set.hours = late: 'late' is not a span of time such as"
                        + " 08:00-21:30; write for instance 08:00-21:30, or 6:00-10:00, 17:00-21:00, or"
                        + " Mo-Fr 08:30-18:00",
                "- set: {id: o1, area: {value: 9, source: us}} | 5: changes[0].set.area.source = us:"
                        + " is not listed under sources; nothing is known here; delete it",
                "- open-many: {type: pharmacy, count: 1, in: c1, spread: evn} | 5: changes[0].open-many.spread = evn:"
                        + " is not one of the known words; did you mean 'even'?",
                "- set: {where: {type: bakry}, chain: true} | 5: changes[0].set.where.type = bakry: there is no outlet type"
                        + " 'bakry'; did you mean 'bakery'?",
                "- ageing: {ageShares: {0-5: 1}} | 5: changes[0].ageing.ageShares: the age band '6-14' is missing;"
                        + " give the share of every band",
            })
    void whatDepartsFromTheFormIsToldWhereItStands(String change, String told) throws IOException {
        assertEquals("plan.yaml:" + told, faults("changes:\n  " + change + "\n").get(0));
    }

    @Test
    void aCircleNeedsExactlyOneKindOfAreaWithSomebodyInIt() throws IOException {
        scenario.change(COMMUNITIES, ",110", ",0");
        assertEquals(
                List.of(
                        "plan.yaml:5: circles.one: needs exactly one of communities, polygon, around; keep one of them"),
                faults("circles:\n  one: {name: {en: One}}\n"));
        assertEquals(
                List.of(
                        "plan.yaml:5: circles.one: nobody lives in its homes; correct its area or delete it",
                        "plan.yaml:6: circles.two.around.at: lies 445 m outside the town at (112.95, 35.086);"
                                + " is it in water or open country?"
                                + " correct its coordinates (WGS 84, longitude first)"),
                faults("""
                        circles:
                          one: {name: {en: One}, communities: [c2]}
                          two: {name: {en: Two}, around: {at: [112.95, 35.086], minutes: 9}}
                        """));
    }

    @Test
    void circlesOfABaselineAreCheckedToo() throws IOException {
        scenario.append(BASELINE, "circles:\n  one: {name: {en: One}, communities: [c9]}\n");
        assertEquals(
                List.of("baseline.yaml:13: circles.one.communities[0] = c9: there is no community 'c9';"
                        + " did you mean 'c1'?"),
                scenario.faults());
    }

    @Test
    void whatCanBeToldWithoutASoundBaselineIs() throws IOException {
        int line = scenario.line(CATALOGUE, "class: public");
        scenario.change(CATALOGUE, "class: public", "class: publick");
        assertEquals(
                List.of(
                        "plan.yaml:5: changes[0].open.type = farmacy: there is no outlet type 'farmacy';"
                                + " did you mean 'pharmacy'?",
                        "plan.yaml:6: changes[1].move.to: lies 445 m outside the town at (112.95, 35.086);"
                                + " is it in water or open country?"
                                + " correct its coordinates (WGS 84, longitude first)",
                        "catalogue.yaml:" + line + ": types.service_station.class = publick: is not one of the known"
                                + " words; did you mean 'public'?"),
                faults("""
                        changes:
                          - open: {id: a, type: farmacy, at: [112.9503, 35.0900]}
                          - move: {id: x, to: [112.95, 35.086]}
                        """));
    }
}
