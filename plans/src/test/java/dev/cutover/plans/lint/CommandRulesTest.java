package dev.cutover.plans.lint;

import static dev.cutover.plans.lint.Linting.info;
import static dev.cutover.plans.lint.Linting.warning;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cutover.plans.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands in code: inline, fenced, and indented where the fences were lost.
class CommandRulesTest {

    private static final String TWO =
            "Name a second person in the task, for example “**Note:** two people, reviewed by"
                    + " @NAME”.";

    @Test
    void aCommandThatNeverEndsIsFlaggedAtItsLine() {
        String text =
                """
                ## Phase 1: Switch
                - [ ] **1.1** Look: `cd /srv && docker-compose logs -f` and `watch` it
                - [ ] **1.2** Edit
                  ```bash
                  # tail -f would not end
                  sudo nano /etc/app.conf
                  ```
                - [x] **1.3** Done: `top`
                - [ ] **1.4** Steps
                  - [x] done: `top`
                  - [ ] open: `top`
                """;
        assertThat(Linting.of(new EndlessCommandRule(), text))
                .containsExactly(
                        warning(
                                2,
                                "endless-command",
                                "`docker-compose logs -f` does not end by itself.",
                                "Leave out -f and write how much to show, for example “--tail"
                                        + " 100”."),
                        warning(
                                6,
                                "endless-command",
                                "`nano /etc/app.conf` opens an editor or a pager, and waits for"
                                        + " keys.",
                                "Write the change itself as a command (for example “sed -i …” or"
                                        + " “kubectl patch …”), so that it is the same however late"
                                        + " it is."),
                        warning(
                                11,
                                "endless-command",
                                "`top` does not end by itself.",
                                "Write “top -b -n 1”, which shows it once."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker logs --follow app",
                "docker compose -f prod.yml logs -f --tail 10 web",
                "kubectl logs -f deploy/shop -n shop",
                "journalctl -fu nginx",
                "journalctl -u nginx -f",
                "tail -f /var/log/app.log",
                "tail -100f /var/log/app.log",
                "tail -n 5 -F app.log",
                "watch -n 5 'docker stats --no-stream | grep app'",
                "watch df -h",
                "htop",
                "docker stats",
                "pm2 logs --lines 50",
                "pm2 logs | grep -i error",
                "docker compose up",
                "az webapp log tail --name shop --resource-group rg",
                "kubectl get pods -w",
                "kubectl get pods -n shop --watch",
                "kubectl port-forward svc/shop 8080:80",
                "ping db.example.com",
                "tcpdump -i eth0 port 443",
                "vi /etc/hosts",
                "crontab -e",
                "cat app.log | less -R",
                "kubectl edit deployment/shop"
            })
    void theseDoNotEnd(String command) {
        assertThat(endless(command)).as(command).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker-compose -f prod.yml logs --tail 100",
                "docker logs app",
                "docker logs -f app | head -50",
                "docker logs -f app | grep -m1 ready",
                "timeout 60 tail -f app.log",
                "tail -n 100 app.log",
                "tail -f app.log &",
                "journalctl -u nginx -n 100",
                "kubectl rollout status deployment/shop",
                "kubectl wait --for=condition=ready pod -l app=shop",
                "docker stats --no-stream",
                "pm2 logs --nostream --lines 100",
                "pm2 restart all",
                "docker compose up -d",
                "docker-compose up --wait",
                "top -b -n 1",
                "ping -c 3 db.example.com",
                "watch",
                "grep watch file",
                "vi",
                "more than one line",
                "nano --help",
                "systemctl status nginx",
                "crontab -l | grep app"
            })
    void theseEnd(String command) {
        assertThat(endless(command)).as(command).isEmpty();
    }

    private static List<Finding> endless(String command) {
        return Linting.of(
                new EndlessCommandRule(), "## Phase 1: A\n- [ ] **1.1** Run: `" + command + "`\n");
    }

    @Test
    void codeThatLostItsFencesIsLookedAtAndProseIsNot() {
        String text =
                """
                Phase 1: Switch
                  • Started log stream:
                    az webapp log tail --name APP
                    • watch -n 5 is in a list
                    watch the logs for errors
                """;
        assertThat(Linting.of(new EndlessCommandRule(), text))
                .extracting(Finding::line)
                .containsExactly(3);
    }

    @Test
    void aProbeIsNoCommand() {
        String text = "- [ ] a\n  ```probe\n  run top\n  top\n  ```\n";
        assertThat(Linting.of(new EndlessCommandRule(), text)).isEmpty();
    }

    @Test
    void aShellOnAnotherMachineIsAHint() {
        String text =
                """
                ## Phase 1: Switch
                - [ ] **1.1** Log in: `ssh -i ~/.ssh/id -p 2222 root@app.example.com`
                - [ ] **1.2** Look: `docker exec -it db psql -c 'select 1'`
                """;
        assertThat(Linting.of(new TerminalRule(), text))
                .containsExactly(
                        info(
                                2,
                                "needs-terminal",
                                "`ssh -i ~/.ssh/id -p 2222 root@app.example.com` opens a shell and"
                                        + " runs nothing in it.",
                                "Say on which machine the steps below run, or write the command"
                                        + " behind it: “ssh HOST 'command'”."),
                        info(
                                3,
                                "needs-terminal",
                                "`docker exec -it db psql -c 'select 1'` wants a terminal, and"
                                        + " fails in a script or a pipe.",
                                "Leave out -t; -i alone is enough to send it input."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ssh app.example.com uptime",
                "ssh app.example.com 'systemctl restart app'",
                "ssh -N -L 5432:db:5432 bastion",
                "ssh",
                "ssh -V",
                "ssh app.example.com < fix.sh",
                "scp app.example.com:/tmp/a .",
                "docker exec db psql -c 'select 1'",
                "docker exec -i db psql",
                "docker run --rm image"
            })
    void theseNeedNoTerminal(String command) {
        assertThat(Linting.of(new TerminalRule(), "- [ ] Run: `" + command + "`\n")).isEmpty();
    }

    @Test
    void aCommandThatDestroysWithoutASecondPersonIsFlagged() {
        String text =
                """
                ## Phase 1: Tidy up
                - [ ] **1.1** Delete the old group: `az group delete --name old --yes`
                - [ ] **1.2** Empty it
                  ```sql
                  DELETE FROM sessions;
                  DELETE FROM users
                  WHERE deleted;
                  ```
                - [ ] **1.3** Delete it, two people: `dropdb shop`
                - [ ] **1.4** Delete it: `dropdb shop`
                  - **Owner:** @ana and @ben
                - [ ] **1.5** Delete it: `dropdb shop`
                  - **Note:** reviewed by @cleo
                - [x] **1.6** Deleted it: `dropdb shop`
                ## Phase 2: Tidy up more
                **Blocking:** Approval by the owner
                - [ ] **2.1** Delete it: `dropdb shop`
                """;
        assertThat(Linting.of(new LoneDangerRule(), text))
                .containsExactly(
                        danger(2, "az group delete --name old --yes"),
                        danger(5, "DELETE FROM sessions;"));
    }

    private static Finding danger(int line, String command) {
        return warning(
                line,
                "lone-danger",
                "`" + command + "` destroys, and nobody else is to look at it.",
                TWO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm -rf /srv/app",
                "sudo rm -fr /var/lib/postgresql",
                "cd /srv && rm -r -f data",
                "psql -c 'DROP TABLE users'",
                "drop database shop",
                "TRUNCATE orders;",
                "terraform destroy",
                "mkfs.ext4 /dev/sdb1",
                "dd if=/dev/zero of=/dev/sdb",
                "kubectl delete namespace shop",
                "helm uninstall shop",
                "git push --force origin main",
                "git push -f",
                "az webapp delete --name shop",
                "aws rds delete-db-instance --id shop",
                "docker volume rm data",
                "docker-compose down -v",
                "redis-cli FLUSHALL"
            })
    void theseDestroy(String command) {
        assertThat(dangers(command)).as(command).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rm -rf /tmp/build",
                "rm -rf node_modules",
                "rm old.log",
                "psql -c 'drop subscription shop'",
                "DELETE FROM users WHERE id = 3",
                "kubectl delete pod shop-1",
                "kubectl delete --dry-run=client ns shop",
                "git push origin main",
                "git push --force-with-lease origin main",
                "docker-compose down",
                "truncate",
                "az group list",
                "grep -c delete app.log"
            })
    void theseDoNot(String command) {
        assertThat(dangers(command)).as(command).isEmpty();
    }

    private static List<Finding> dangers(String command) {
        return Linting.of(new LoneDangerRule(), "- [ ] **1.1** Run: `" + command + "`\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '^',
            value = {
                "a && b; c # a,b,c",
                "echo 'x | y' | wc # echo 'x | y',wc",
                "sudo -E A=1 b # b",
                "$ make # make",
                "echo \"a; b # echo \"a; b"
            })
    void aLineOfShellIsItsCommands(String line, String commands) {
        assertThat(String.join(",", new Code(1, line).commands().toList())).isEqualTo(commands);
    }

    @Test
    void aLongCommandIsCut() {
        assertThat(Code.quoted("x".repeat(61))).isEqualTo("`" + "x".repeat(59) + "…`");
    }
}
