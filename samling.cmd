@echo off
rem Starts Samling on Windows. Needs a JDK 17 or newer; builds the program first when it must.
rem
rem   target\launcher\current   the name of the program folder in use
rem   target\launcher\app-*     program folders, whole before current names them; in each,
rem                             seen holds the sources that it was built from
rem
rem SAMLING_JAVA_OPTS adds options for the Java machine.

setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "base=%root%\target\launcher"
set "failed="
set "log=%root%\target\samling-build.log"

rem Java has what it keeps of classes lie elsewhere in memory at each start, which takes longer than all else
rem it does at its start. A Java that does not know these words keeps nothing for us, and then is not told them.
set "in_place=-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"

call :find_java
if not defined java exit /b 3
call :is_current
if defined stale call :build
if defined failed exit /b 3

set "archived="
if exist "%app%\archived" set /p archived=<"%app%\archived"
if not "%archived%"=="%app% %version%" call :make_archive

rem A preview runs for hours: it is worth the better compiler, and must not stand still to sweep. For
rem all else a small nursery costs no time and keeps the whole program small, and what outlives one sweep
rem is content, which stays to the end. Much code is compiled and soon done with: one thread is enough for that,
rem and it puts into a method's callers only what is small.
set "machine=-XX:+UseSerialGC -Xmn24m -XX:MaxTenuringThreshold=1 -XX:MinHeapFreeRatio=20 -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:C1MaxInlineSize=20"
if "%~1"=="preview" set "machine=-XX:+UseG1GC -XX:+TieredCompilation"
set "archive="
if exist "%app%\samling.jsa" set archive=%in_place% "-XX:SharedArchiveFile=%app%\samling.jsa"
"%java%" %archive% -Xshare:auto -Xlog:disable -Xlog:all=off -XX:-UsePerfData %machine% "-Dsamling.asked=true" %SAMLING_JAVA_OPTS% -jar "%app%\samling.jar" %*
exit /b %errorlevel%

rem --- Java ---------------------------------------------------------------------------------------

:find_java
set "java="
set "old="
if defined JAVA_HOME call :suits "%JAVA_HOME%\bin\java.exe"
if defined java exit /b 0
for %%J in (java.exe) do call :suits "%%~$PATH:J"
if defined java exit /b 0
if not defined old set "old=there is no Java here"
>&2 echo samling: Samling needs Java 17 or newer (a JDK), but %old%.
>&2 echo   Get one from https://adoptium.net.
>&2 echo   If you have one, let JAVA_HOME name its folder.
exit /b 0

rem Decides whether the Java of this path will do: its path is then in java, its folder in home.
:suits
set "version="
set "major=0"
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
for %%H in ("%~dp1..") do set "home=%%~fH"
if exist "%home%\release" goto read_release
rem A java.exe that stands in for another tells where that one lies.
set "asked=%TEMP%\samling-%RANDOM%%RANDOM%.txt"
"%~1" -XshowSettings:properties -version >"%asked%" 2>&1 <nul
for /f "usebackq tokens=1,2* delims= " %%A in ("%asked%") do if "%%A"=="java.home" set "home=%%C"
del "%asked%" 2>nul
if not exist "%home%\release" goto judge
:read_release
for /f "usebackq tokens=1,2 delims==" %%A in ("%home%\release") do if "%%A"=="JAVA_VERSION" set "version=%%~B"
for /f "tokens=1,2 delims=.-+_" %%A in ("%version%") do (
  set "major=%%A"
  if "%%A"=="1" set "major=%%B"
)
:judge
if not defined old set "old=%~1 is Java %major%"
if %major% LSS 17 exit /b 0
set "java=%home%\bin\java.exe"
exit /b 0

rem --- Building -----------------------------------------------------------------------------------

:is_current
set "app="
set "stale=1"
if not exist "%base%\current" exit /b 0
set /p app=<"%base%\current"
set "app=%base%\%app%"
if not exist "%app%\samling.jar" exit /b 0
set "stale="
call :sources "%app%\seen" /L
exit /b 0

rem Copies the sources to a folder; with /L it only finds out whether they differ, which sets stale.
:sources
call :mirror "%root%\src\main" "%~1\src\main" /MIR %2
call :mirror "%root%\templates" "%~1\templates" /MIR %2
call :mirror "%root%\assets" "%~1\assets" /MIR %2
call :mirror "%root%" "%~1\root" pom.xml jbake.properties %2
exit /b 0

:mirror
if not exist "%~1" if not exist "%~2" exit /b 0
robocopy "%~1" "%~2" %3 %4 %5 /R:1 /W:1 /NJH /NJS /NP /NFL /NDL >nul
if not "%errorlevel%"=="0" set "stale=1"
exit /b 0

:build
if not exist "%home%\bin\javac.exe" (
  >&2 echo samling: found only a Java that runs programs; building Samling takes a JDK, which has a compiler too.
  set "failed=1"
  exit /b 0
)
set "before=%app%"
:choose_name
set "name=app-%RANDOM%%RANDOM%"
set "app=%base%\%name%"
if exist "%app%" goto choose_name
set "work=%base%\build-%name%"
if exist "%base%\current" (
  >&2 echo Building Samling anew, for its sources changed ...
) else (
  >&2 echo Building Samling ^(first time only; a minute or two, most of it downloads^) ...
)
mkdir "%work%"
call :sources "%work%\seen"
pushd "%root%"
set "JAVA_HOME=%home%"
call "%root%\mvnw.cmd" -q -B -ntp -Pquick "-Dsamling.target=%work%\made" package >"%log%" 2>&1 <nul
popd
if not exist "%work%\made\samling.jar" goto build_failed
if not exist "%work%\made\lib" goto build_failed
mkdir "%work%\app"
move "%work%\made\samling.jar" "%work%\app" >nul
move "%work%\made\lib" "%work%\app\lib" >nul
move "%work%\seen" "%work%\app\seen" >nul
if not exist "%work%\app\seen" goto build_failed
move "%work%\app" "%app%" >nul
if not exist "%app%\lib" goto build_failed
call :make_archive
>"%work%\current" echo %name%
move /y "%work%\current" "%base%\current" >nul
rd /s /q "%work%" 2>nul
for /d %%D in ("%base%\app-*") do if /i not "%%~fD"=="%app%" if /i not "%%~fD"=="%before%" rd /s /q "%%~fD" 2>nul
>&2 echo Built.
exit /b 0

:build_failed
>&2 type "%log%"
>&2 echo samling: the program could not be built. What was said stands above, and in %log%
rd /s /q "%work%" 2>nul
set "failed=1"
exit /b 0

rem Keeps what Java prepares of the classes that builds load: a whole one, and one for which nothing has
rem changed. The archive holds for one Java and one place. It may fail: then starts are slow.
:make_archive
set "sample=--version"
if exist "%root%\content" set "sample=build "%root%" --output "%app%.site" --at 2026-11-20T12:00"
call :list_classes whole
call :list_classes unchanged
copy /b /y "%app%.whole"+"%app%.unchanged" "%app%.loaded" >nul 2>&1
rem A newer Java numbers the classes of each list and takes only one.
call :dump_classes loaded
if errorlevel 1 call :dump_classes whole
if errorlevel 1 del /f "%app%\samling.jsa" 2>nul
del /f "%app%.whole" "%app%.unchanged" "%app%.loaded" 2>nul
rd /s /q "%app%.site" 2>nul
>"%app%\archived" echo %app% %version%
exit /b 0

:list_classes
"%java%" "-XX:DumpLoadedClassList=%app%.%~1" -Xlog:disable -Xlog:all=off -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%app%\samling.jar" %sample% >nul 2>&1 <nul
exit /b 0

:dump_classes
"%java%" %in_place% -Xshare:dump "-XX:SharedClassListFile=%app%.%~1" "-XX:SharedArchiveFile=%app%\samling.jsa" -Xlog:disable -Xlog:all=off -XX:+UseG1GC -cp "%app%\samling.jar" >nul 2>&1 <nul
exit /b %errorlevel%
