package livingcircle.outlets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenHoursTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8:00-21:30 | 08:00-21:30",
                "Mo-Fr 08:30-18:00 | Mo,Tu,We,Th,Fr 08:30-18:00",
                "Mo-Sa 10:00-22:00; Su closed | Mo,Tu,We,Th,Fr,Sa 10:00-22:00",
                "全天 | 00:00-24:00",
                "24小时 | 00:00-24:00",
                "24小时营业 | 00:00-24:00",
                "7×24小时 | 00:00-24:00",
                "24h | 00:00-24:00",
                "周一至周日 全天 | 00:00-24:00",
                "06:00—11:00、16:00—20:00 | 06:00-11:00, 16:00-20:00",
                "06：00－11：00，16：00－20：00 | 06:00-11:00, 16:00-20:00",
                "06:00~11:00/16:00～20:00 | 06:00-11:00, 16:00-20:00",
                "6:00-11:00 16:00-20:00 | 06:00-11:00, 16:00-20:00",
                "周一至周五 8:30-18:00 | Mo,Tu,We,Th,Fr 08:30-18:00",
                "周一至周五8:30至18:00 | Mo,Tu,We,Th,Fr 08:30-18:00",
                "周一至五 8:30-18:00 | Mo,Tu,We,Th,Fr 08:30-18:00",
                "周一、三、五 8:30-18:00 | Mo,We,Fr 08:30-18:00",
                "星期一到星期六 9点-17点半 | Mo,Tu,We,Th,Fr,Sa 09:00-17:30",
                "工作日 8:30-12:00、14:00-18:00 | Mo,Tu,We,Th,Fr 08:30-12:00, 14:00-18:00",
                "周一至周五 8:00-20:00；周六、周日 9:00-18:00 | 08:00-20:00",
                "每天 7:00-22:00 | 07:00-22:00",
                "营业时间：7:00-22:00 | 07:00-22:00",
                "18:00-次日2:00 | 00:00-02:00, 18:00-24:00",
                "22:00-02:00 | 00:00-02:00, 22:00-24:00",
                "8:00-24:00 | 08:00-24:00",
                "上午9:00-下午5:30 | 09:00-17:30",
                "上午8:30-12:00，下午2:00-6:00 | 08:30-12:00, 14:00-18:00",
                "上午8:30-12:00，下午14:00-18:00 | 08:30-12:00, 14:00-18:00",
                "晚上8点-2点 | 00:00-02:00, 20:00-24:00",
                "9:00-18:00 周日休息 | Mo,Tu,We,Th,Fr,Sa 09:00-18:00",
                "9:00-18:00（周日休息） | Mo,Tu,We,Th,Fr,Sa 09:00-18:00",
                "9时30分-18时 | 09:30-18:00",
                "Monday-Friday 9:00-17:00 | Mo,Tu,We,Th,Fr 09:00-17:00",
                "8.30-18.00 | 08:30-18:00",
                "上午8:00-12:00 下午2:00-6:00 | 08:00-12:00, 14:00-18:00",
                "'上午8:00-12:00\n下午2:00-6:00' | 08:00-12:00, 14:00-18:00",
                "上午8点-晚上12点 | 08:00-24:00",
                "早6:00-晚12:00 | 06:00-24:00",
                "早8:00-8:00 | 08:00-20:00",
                "上午9点-5点 | 09:00-17:00",
                "凌晨12点-早上8点 | 00:00-08:00",
                "晚上8点-凌晨2点半 | 00:00-02:30, 20:00-24:00",
                "晚上12点-凌晨5点 | 00:00-05:00",
                "晚上6点-12点 | 18:00-24:00",
                "中午1点-下午5点 | 13:00-17:00",
                "下午12:30-5:30 | 12:30-17:30",
                "傍晚5点-11点 | 17:00-23:00",
                "9am-5pm | 09:00-17:00",
                "9:00am-6:00 p.m. | 09:00-18:00",
                "12am-8am | 00:00-08:00",
                "12pm-8pm | 12:00-20:00",
                "周六日 9:00-17:00 | Sa,Su 09:00-17:00",
                "全年无休 8:00-20:00 | 08:00-20:00",
                "8:00-21:30（节假日正常营业） | 08:00-21:30",
                "二十四小时 | 00:00-24:00",
                "全天24小时服务 | 00:00-24:00",
                "早8晚9 | 08:00-21:00",
                "朝九晚五 | 09:00-17:00",
                "早八点到晚九点半 | 08:00-21:30",
                "早7:30晚9:30 | 07:30-21:30",
                "8点半到21点 | 08:30-21:00",
                "8-21点 | 08:00-21:00",
                "８：００－２１：３０ | 08:00-21:30",
                "8:00–21:30 | 08:00-21:30",
                "8:00 to 21:30 | 08:00-21:30",
                "9:00 AM - 9:00 PM | 09:00-21:00",
                "周一至周五 8:30-18:00;周六日 9:00-17:00 | 08:30-18:00",
                "周1至周5 8:00-18:00 | Mo,Tu,We,Th,Fr 08:00-18:00",
                "周一 周三 周五 9:00-17:00 | Mo,We,Fr 09:00-17:00",
                "Monday to Friday 9:00-18:00 | Mo,Tu,We,Th,Fr 09:00-18:00",
                "8:00-18:00（周一至周五） | Mo,Tu,We,Th,Fr 08:00-18:00",
                "周六周日休息 8:00-18:00 | Mo,Tu,We,Th,Fr 08:00-18:00",
                "每周三休息 8:00-18:00 | Mo,Tu,Th,Fr,Sa,Su 08:00-18:00",
                "周一至周五（节假日除外）8:00-18:00 | Mo,Tu,We,Th,Fr 08:00-18:00",
                "周一至周五上午8:30-12:00下午13:30-17:30 | Mo,Tu,We,Th,Fr 08:30-12:00, 13:30-17:30",
                "18:00-2:00（次日） | 00:00-02:00, 18:00-24:00",
                "10:00-次日凌晨2:00 | 00:00-02:00, 10:00-24:00",
                "11:00-02:00 | 00:00-02:00, 11:00-24:00",
                "18:00-24:00, 00:00-02:00 | 00:00-02:00, 18:00-24:00",
                "晚上10点-凌晨12点 | 22:00-24:00",
                "中午12点半-晚上9点 | 12:30-21:00",
                "9:00am-12:00am | 09:00-24:00"
            })
    void readsWhatPeopleWrite(String text, String hours) {
        assertEquals(hours, WrittenHours.read(text).hours().format());
    }

    @Test
    void refusesAtOnceWhatIsTooLongToBeHours() {
        for (String part : new String[] {" ", "1", "8:00-", "上午", "周一", "Mo,"}) {
            String text = "8:00" + part.repeat(200_000) + "x";
            assertThrows(IllegalArgumentException.class, () -> WrittenHours.read(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "看情况", "8:00", "25:00-26:00", "8:00-20:00 夏季", "周八 8:00-20:00", "日出-日落", "休息"})
    void refusesWhatItDoesNotUnderstand(String text) {
        assertThrows(IllegalArgumentException.class, () -> WrittenHours.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8:00-12:00, 2:00-6:00",
                "上午8:00-12:00，2:00-6:00",
                "9:00-6:00",
                "8:00-8:00",
                "11:00-2:00",
                "中午11:00-2:00",
                "早上5:00-1:00",
                "2:00-6:00",
                "1:30-5:30pm",
                "9:00-11:00pm",
                "上午14:00-18:00",
                "凌晨8:00-12:00",
                "中午8点-下午5点"
            })
    void refusesWhatMayBeInTheMorningOrTheAfternoon(String text) {
        UnclearHoursException unclear = assertThrows(UnclearHoursException.class, () -> WrittenHours.read(text));
        assertTrue(unclear.problem().zh().contains("上午还是下午"), unclear.problem().zh());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08:00-20:00, 09:00-12:00",
                "全天 8:00-20:00",
                "Mo-Fr 08:00-12:00; Mo-Fr 13:00-18:00",
                "周一至周五8:00-18:00;周一至周五9:00-17:00",
                "8:00-12:00-18:00",
                "周一至周六 8:00-18:00（周三下午休息）",
                "夏季8:00-20:00 冬季9:00-19:00",
                "晚上12点",
                "凌晨12点",
                "中午1点",
                "8:00-21:30左右",
                "暂停营业 8:00-18:00",
                "9-5"
            })
    void refusesWhatContradictsItselfOrSaysLess(String text) {
        assertThrows(IllegalArgumentException.class, () -> WrittenHours.read(text));
    }

    @Test
    void saysWhereDaysDiffer() {
        assertTrue(WrittenHours.read("周一至周五 8:30-18:00；周六 9:00-17:00").daysDiffer());
        assertFalse(WrittenHours.read("周一至周五 8:30-18:00；周日休息").daysDiffer());
    }
}
