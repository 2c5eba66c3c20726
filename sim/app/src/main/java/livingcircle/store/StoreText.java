package livingcircle.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import livingcircle.base.BilingualText;
import livingcircle.results.ResultsException;
import livingcircle.text.Phrase;

/** What this package tells the user. */
final class StoreText {

    static final Phrase OTHER_VERSION =
            new Phrase("the version of the program was %1$s and is now %2$s", "程序版本当时为 %1$s，现为 %2$s");
    static final Phrase CHANGED_INPUT = new Phrase("%s has changed", "%s 的内容已改变");
    static final Phrase NEW_INPUT = new Phrase("%s was not read then", "当时未读取 %s");
    static final Phrase NO_INPUT = new Phrase("%s is no longer read", "不再读取 %s");
    static final Phrase OTHER_SETTINGS = new Phrase("the values set were %1$s and are now %2$s", "设定值当时为 %1$s，现为 %2$s");
    static final Phrase OTHER_PLAN = new Phrase("the plan of the study is another one", "研究方案已不同");

    private static final Phrase CHANGED = new Phrase(
            "%1$s holds another study:%n%2$s%nPut back what has changed to go on with it, start anew beside it with --fork, or choose another folder with --output.",
            "%1$s 中是另一项研究：%n%2$s%n若要继续原研究，请恢复改动；用 --fork 可在旁边另起一项，或用 --output 另选文件夹。");
    private static final Phrase NO_STUDY = new Phrase(
            "%s holds no study.json, so it is no study folder; choose another with --output",
            "%s 中没有 study.json，不是研究文件夹；请用 --output 另选");
    private static final Phrase IN_USE = new Phrase(
            "another program is at work in %s; wait for it, or choose another folder with --output",
            "另一个程序正在使用 %s；请等待其结束，或用 --output 另选文件夹");

    private StoreText() {}

    static ResultsException changed(Path place, List<BilingualText> differences) {
        return new ResultsException(new BilingualText(
                CHANGED.with(
                                place,
                                lines(differences.stream()
                                        .map(BilingualText::en)
                                        .toList()))
                        .en(),
                CHANGED.with(
                                place,
                                lines(differences.stream()
                                        .map(BilingualText::zh)
                                        .toList()))
                        .zh()));
    }

    private static String lines(List<String> sentences) {
        return sentences.stream()
                .map(sentence -> "  - " + sentence)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    static ResultsException noStudy(Path place) {
        return new ResultsException(NO_STUDY.with(place));
    }

    static ResultsException inUse(Path place) {
        return new ResultsException(IN_USE.with(place));
    }
}
