package livingcircle.scenario.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers and words as people write them. */
class ColumnDictionaryTest {

    @ParameterizedTest
    @CsvSource({
        "名称, name",
        "经度（°）, lon",
        "面积(㎡), area_m2",
        "营业时间, hours",
        "是否连锁, chain",
        "Opening Hours, hours",
        "AREA_M2, area_m2",
        "备注, ignore",
        "OBJECTID, ignore",
        "所属社区, ignore"
    })
    void headersOfOutlets(String header, String column) {
        assertEquals(column, OutletColumns.DICTIONARY.find(header));
    }

    @ParameterizedTest
    @CsvSource({
        "小区名称, name",
        "户数（户）, dwellings",
        "楼层, levels",
        "建成年份, built_year",
        "所属社区, community",
        "building:levels, levels",
        "街道, ignore",
        "SHAPE_Area, ignore"
    })
    void headersOfHomes(String header, String column) {
        assertEquals(column, HomeColumns.DICTIONARY.find(header));
    }

    @Test
    void headersOfTheOtherLayers() {
        assertEquals("district", CommunityColumns.DICTIONARY.find("所属街道"));
        assertEquals("radius_m", CommunityColumns.DICTIONARY.find("半径（米）"));
        assertEquals("kind", StreetColumns.DICTIONARY.find("道路等级"));
        assertNull(StreetColumns.DICTIONARY.find("品牌"));
    }

    @Test
    void wordsOfKindsAndUses() {
        assertEquals("major", StreetKinds.WORDS.find("主干路"));
        assertEquals("local", StreetKinds.WORDS.find("Residential"));
        assertEquals("ignore", StreetKinds.WORDS.find("高速公路"));
        assertEquals("home", BuildingUses.WORDS.find("商住楼"));
        assertEquals("ignore", BuildingUses.WORDS.find("厂房"));
        assertNull(BuildingUses.WORDS.find("飞碟"));
    }

    @Test
    void numbersWithTheirUnits() {
        assertEquals("1200", WrittenNumber.plain("１，２００㎡", "area_m2"));
        assertEquals("6", WrittenNumber.plain("6层", "levels"));
        assertEquals("36", WrittenNumber.plain("36 户", "dwellings"));
        assertEquals("500", WrittenNumber.plain("500米", "radius_m"));
        assertEquals("6层", WrittenNumber.plain("6层", "area_m2"));
    }
}
