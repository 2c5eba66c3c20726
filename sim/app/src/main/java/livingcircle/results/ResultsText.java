package livingcircle.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import livingcircle.base.BilingualText;
import livingcircle.text.Phrase;

/** What this package tells the user. */
final class ResultsText {

    private static final Phrase NO_PERMISSION = new Phrase(
            "cannot write to %s: no permission; choose another folder with --output", "无法写入 %s：没有权限；请用 --output 另选文件夹");
    private static final Phrase TROUBLE = new Phrase(
            "cannot write to %s: %s; mend that or choose another folder with --output",
            "无法写入 %s：%s；请排除故障，或用 --output 另选文件夹");
    private static final Phrase NOT_A_FOLDER = new Phrase(
            "cannot write to %s: there is a file of that name; choose another folder with --output",
            "无法写入 %s：已有同名文件；请用 --output 另选文件夹");
    private static final Phrase NOT_RESULTS = new Phrase(
            "--force does not replace %s: it holds no manifest.json, so it is no result folder; choose another with --output",
            "--force 不会覆盖 %s：其中没有 manifest.json，不是结果文件夹；请用 --output 另选");

    private static final Phrase UNREADABLE = new Phrase(
            "cannot read %s: %s; if it is damaged, delete it and start the same command again",
            "无法读取 %s：%s；若文件已损坏，请将其删除并重新运行同一命令");

    private static final Phrase NO_RESULTS = new Phrase(
            "%s holds no manifest.json, so it is no complete result folder; name one that a command has written",
            "%s 中没有 manifest.json，不是完整的结果文件夹；请写出由本程序生成的结果文件夹");

    private static final Phrase MISSING_TABLE = new Phrase(
            "%1$s is not complete: its table %2$s is missing; run the command of its manifest.json again",
            "%1$s 不完整：缺少数据表 %2$s；请重新运行其 manifest.json 中的命令");
    private static final Phrase CUT_OFF = new Phrase(
            "%1$s is cut off or was changed: it has %2$s whole rows, and its manifest.json says %3$s; run the command of the"
                    + " manifest again",
            "%1$s 不完整或已被改动：有 %2$s 行，而 manifest.json 记录为 %3$s 行；请重新运行 manifest 中的命令");

    private static final Phrase NO_NAME =
            new Phrase("the name of the output folder is empty; write one after --output", "输出文件夹名为空；请在 --output 后写出");

    private ResultsText() {}

    static ResultsException noName() {
        return new ResultsException(NO_NAME.with());
    }

    static ResultsException trouble(Path path, IOException cause) {
        if (cause instanceof FileAlreadyExistsException taken) {
            return notAFolder(Path.of(taken.getFile()));
        }
        BilingualText text =
                cause instanceof AccessDeniedException ? NO_PERMISSION.with(path) : TROUBLE.with(path, reason(cause));
        return new ResultsException(text, cause);
    }

    static ResultsException unreadable(Path path, IOException cause) {
        return new ResultsException(UNREADABLE.with(path, reason(cause)), cause);
    }

    static ResultsException noResults(Path path) {
        return new ResultsException(NO_RESULTS.with(path));
    }

    static ResultsException missingTable(Path folder, String file) {
        return new ResultsException(MISSING_TABLE.with(folder, file));
    }

    static ResultsException cutOff(Path file, long rows, long expected) {
        return new ResultsException(CUT_OFF.with(file, rows, expected));
    }

    static ResultsException notAFolder(Path path) {
        return new ResultsException(NOT_A_FOLDER.with(path));
    }

    static ResultsException notResults(Path path) {
        return new ResultsException(NOT_RESULTS.with(path));
    }

    /** The system's own words, such as {@code No space left on device}. */
    private static String reason(IOException cause) {
        String reason = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() : reason;
    }
}
