package livingcircle.features.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "General|NONE",
                "0.00E+00|NONE",
                "#,##0.00\"元/day\"|NONE",
                "[Red]0.0;[Blue]-0.0|NONE",
                "\\d0|NONE",
                "yyyy-mm-dd|DATE",
                "yyyy\"年\"m\"月\"d\"日\"|DATE",
                "m\"月\"|DATE",
                "[$-804]yyyy/m/d h:mm|DATE",
                "h:mm|TIME",
                "[h]:mm:ss|TIME",
                "上午/下午h\"时\"mm\"分\"|TIME"
            })
    void formatsTellWhatANumberIs(String code, Moment expected) {
        assertEquals(expected, Moment.ofCode(code));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE,1,1900-01-01",
        "DATE,59,1900-02-28",
        "DATE,61,1900-03-01",
        "DATE,45413,2024-05-01",
        "DATE,45413.5,2024-05-01T12:00",
        "DATE,2958465,9999-12-31",
        "DATE,2958466,2958466",
        "DATE,-1,-1",
        "TIME,0.875,21:00",
        "TIME,0.8751,21:00:09",
        "TIME,1,24:00",
        "TIME,0.9999999,24:00",
        "TIME,2.5,1900-01-02T12:00",
        "NONE,0.5,0.5"
    })
    void numbersBecomeDates(Moment moment, double number, String expected) {
        assertEquals(expected, moment.text(number, false));
    }
}
