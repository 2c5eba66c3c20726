package livingcircle.scenario.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import livingcircle.base.BilingualText;

/** Says why a file that is named cannot be had. */
final class UnfoundFiles {

    private static final long MEGABYTE = 1_000_000;

    private final Reading reading;

    UnfoundFiles(Reading reading) {
        this.reading = reading;
    }

    /** Reports that a file cannot be read. */
    void unreadable(Path file, Place from, IOException e) {
        reading.fault(
                from,
                new BilingualText(
                        "cannot read " + Reading.nameOf(file) + " (" + e + ")",
                        "无法读取 " + Reading.nameOf(file) + "（" + e + "）"),
                new BilingualText("check the rights on the file", "请检查文件权限"));
    }

    /** Reports that a file has more bytes than the memory allows for. */
    void tooLarge(Path file, Place from) throws IOException {
        long megabytes = Files.size(file) / MEGABYTE;
        long most = Reading.mostBytes() / MEGABYTE;
        reading.fault(
                from,
                new BilingualText(
                        Reading.nameOf(file) + " has " + megabytes + " MB, more than the " + most
                                + " MB that this much memory allows for",
                        Reading.nameOf(file) + " 有 " + megabytes + " MB，超过当前内存允许的 " + most + " MB"),
                new BilingualText("give more memory with --memory, or cut the file", "请用 --memory 增加内存，或拆分文件"));
    }

    /** Reports that there is no such file, and which may be meant. */
    void missing(Path file, Place from) throws IOException {
        String name = Reading.nameOf(file);
        if (Files.isDirectory(file)) {
            reading.fault(
                    from,
                    new BilingualText(name + " is a folder, not a file", name + " 是文件夹，不是文件"),
                    new BilingualText("name a file in it", "请写出其中的文件名"));
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            reading.fault(
                    from,
                    new BilingualText("there is no file " + name + ", nor its folder", "没有文件 " + name + "，其文件夹也不存在"),
                    new BilingualText("correct the path", "请更正路径"));
            return;
        }
        List<String> siblings;
        try (Stream<Path> listing = Files.list(folder)) {
            siblings = listing.filter(Files::isRegularFile)
                    .map(sibling -> String.valueOf(sibling.getFileName()))
                    .sorted()
                    .toList();
        }
        reading.fault(
                from,
                new BilingualText("there is no file " + name, "没有文件 " + name),
                Nearest.mend(String.valueOf(file.getFileName()), siblings));
    }
}
