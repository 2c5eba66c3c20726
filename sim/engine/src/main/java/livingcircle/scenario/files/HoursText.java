package livingcircle.scenario.files;

import livingcircle.base.BilingualText;

/** What is said of opening hours that cannot be read. */
final class HoursText {

    private HoursText() {}

    static BilingualText problem(IllegalArgumentException fault) {
        return new BilingualText(String.valueOf(fault.getMessage()), "营业时间写法不正确");
    }

    static BilingualText mend() {
        return new BilingualText(
                "write for instance 08:00-21:30, or 6:00-10:00, 17:00-21:00, or Mo-Fr 08:30-18:00",
                "请写成 08:00-21:30 或 6:00-10:00, 17:00-21:00 或 Mo-Fr 08:30-18:00；跨午夜请写两段");
    }
}
