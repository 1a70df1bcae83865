package vigil;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Who may know whom, over the classes of all three modules.
class ArchitectureTest {
    private static final JavaClasses VIGIL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vigil");

    @Test
    void allThreeModulesAreSeenHere() {
        assertThat(VIGIL)
                .extracting(JavaClass::getPackageName)
                .contains("vigil.corpus", "vigil.indexer", "vigil.server");
    }

    @Test
    void corpusKnowsNeitherIndexerNorServer() {
        doNotKnow(in("vigil.corpus"), "vigil.indexer", "vigil.server");
    }

    @Test
    void indexerDoesNotKnowServer() {
        doNotKnow(in("vigil.indexer"), "vigil.server");
    }

    @Test
    void serverDoesNotKnowIndexer() {
        doNotKnow(in("vigil.server"), "vigil.indexer");
    }

    @Test
    void indexerAndServerKnowTheEngineOnlyThroughTheSeam() {
        doNotKnow(in("vigil.indexer").or(in("vigil.server")), "org.apache.lucene");
    }

    @Test
    void onlyExtractionKnowsTikaAndPdfBox() {
        doNotKnow(outside("vigil.indexer.extract"), "org.apache.tika", "org.apache.pdfbox", "org.apache.poi");
    }

    @Test
    void onlyTheEmbeddedEngineKnowsLucene() {
        doNotKnow(outside("vigil.corpus.lucene"), "org.apache.lucene");
    }

    @Test
    void onlyTheHttpSideKnowsJavalinAndJetty() {
        doNotKnow(outside("vigil.server.http"), "io.javalin", "org.eclipse.jetty", "jakarta.servlet");
    }

    @Test
    void onlyCommandsKnowPicocli() {
        doNotKnow(type -> !outermost(type).getSimpleName().endsWith("Command"), "picocli");
    }

    private static void doNotKnow(Predicate<JavaClass> those, String... packages) {
        noClasses()
                .that(DescribedPredicate.describe("are looked at", those))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to " + String.join(", ", packages), type -> belongs(type, packages)))
                .allowEmptyShould(true)
                .check(VIGIL);
    }

    private static Predicate<JavaClass> in(String room) {
        return type -> belongs(type, room);
    }

    private static Predicate<JavaClass> outside(String room) {
        return in(room).negate();
    }

    private static boolean belongs(JavaClass type, String... packages) {
        for (String room : packages) {
            if (type.getPackageName().equals(room) || type.getPackageName().startsWith(room + ".")) {
                return true;
            }
        }
        return false;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
