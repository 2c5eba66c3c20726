package livingcircle.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import livingcircle.base.Sha256;
import livingcircle.scenario.InputFile;
import livingcircle.scenario.studies.StudyDefinition;

/**
 * What decides the results of a study in one number: the bytes of the input files and what each run is asked to do. Where
 * the files lie plays no part, nor does the study's own file, whose names and metrics change no result.
 */
final class Fingerprint {

    private static final char END = '\n';

    private final MessageDigest digest = Sha256.start();

    private Fingerprint() {}

    /** SHA-256, hexadecimal. */
    static String of(StudyDefinition study, List<RunSpec> runs) {
        Fingerprint fingerprint = new Fingerprint();
        study.inputs().stream().skip(1).map(InputFile::sha256).sorted().forEach(fingerprint::add);
        fingerprint.add(study.withResidents() + " " + study.withDiary() + " " + study.replications());
        runs.forEach(fingerprint::add);
        return Sha256.finish(fingerprint.digest);
    }

    private void add(RunSpec run) {
        add(run.point() + " " + run.scenario() + " " + run.phase() + " " + run.settings());
        add(run.runSettings().toString());
    }

    private void add(String text) {
        digest.update((text + END).getBytes(StandardCharsets.UTF_8));
    }
}
