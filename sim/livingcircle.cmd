@echo off
rem Starts livingcircle; builds it first when there is no jar yet or a source is newer than the jar.
rem --memory 8g lets Java use up to 8 GB; like every option it is checked by the program.
rem
rem   JAVA_HOME             the Java to use, 17 or newer (default: the java on the PATH)
rem   LIVINGCIRCLE_OPTS     further options for Java, such as -Xmx8g
rem   LIVINGCIRCLE_HEADLESS true or false: whether Java works without a display (default: true, but
rem                         for the command view, which opens a window)
setlocal
for %%d in ("%~dp0.") do set "SIM=%%~fd"
for %%d in ("%~dp0..") do set "ROOT=%%~fd"
set "JAR=%SIM%\app\target\livingcircle.jar"
set "WORK=%SIM%\app\target\quick"
if not defined LIVINGCIRCLE_HEADLESS if "%~1"=="view" set "LIVINGCIRCLE_HEADLESS=false"
if not defined LIVINGCIRCLE_HEADLESS set "LIVINGCIRCLE_HEADLESS=true"
chcp 65001 >nul

set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION=0"
for /f "tokens=3" %%v in ('call "%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "VERSION=%%v"
if %VERSION% lss 17 (
    echo livingcircle: Java 17 or newer is needed; install it or set JAVA_HOME to it 1>&2
    exit /b 3
)

set "STALE=yes"
if exist "%JAR%" for /f %%s in ('powershell -NoProfile -Command "$d = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $p = @('pom.xml', 'sim\pom.xml', 'sim\engine\pom.xml', 'sim\app\pom.xml', 'sim\engine\src\main', 'sim\app\src\main') | ForEach-Object { Join-Path $env:ROOT $_ }; if (Get-ChildItem -LiteralPath $p -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $d } | Select-Object -First 1) { 'yes' } else { 'no' }"') do set "STALE=%%s"
if "%STALE%"=="no" goto run

where mvn >nul 2>nul
if errorlevel 1 (
    echo livingcircle: Maven ^(mvn^) is needed to build the program; install it 1>&2
    exit /b 3
)
echo livingcircle: building the program, this takes a moment ... 1>&2
if not exist "%WORK%" mkdir "%WORK%"
pushd "%ROOT%"
call mvn -Dquick --projects sim/app --also-make package >"%WORK%\build.log" 2>&1
if errorlevel 1 (
    popd
    type "%WORK%\build.log" 1>&2
    echo livingcircle: the build failed; Maven's output stands above 1>&2
    exit /b 3
)
popd
move /y "%WORK%\livingcircle.jar" "%JAR%" >nul || exit /b 3

:run
set "HEAP="
:next
if "%~1"=="" goto start
if "%~1"=="--memory" echo %~2| findstr /r /x /c:"[1-9][0-9][0-9][0-9]*[mM]" /c:"[1-9][0-9]*[gG]" >nul && set "HEAP=-Xmx%~2"
shift /1
goto next

:start
"%JAVA%" -XX:+UseParallelGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 "-Djava.awt.headless=%LIVINGCIRCLE_HEADLESS%" "-Dlivingcircle.home=%ROOT%" %LIVINGCIRCLE_OPTS% %HEAP% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
